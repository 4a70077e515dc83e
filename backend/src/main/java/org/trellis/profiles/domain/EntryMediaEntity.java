package org.trellis.profiles.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.trellis.platform.id.Ids;
import org.trellis.platform.media.KeptMedia;

/** A picture or a voice that an entry has or had. Never changed and never deleted: old versions still show it. */
@Entity
@Immutable
@Table(name = "profile_entry_media")
class EntryMediaEntity {

    @Id
    private UUID id;

    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_count")
    private long byteCount;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "alt_text")
    private String altText;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected EntryMediaEntity() {}

    EntryMediaEntity(UUID entryId, KeptMedia kept, String altText, Act act) {
        this.id = Ids.next();
        this.entryId = entryId;
        this.fileName = kept.fileName();
        this.mediaType = kept.mediaType();
        this.byteCount = kept.byteCount();
        this.sha256 = kept.sha256();
        this.altText = altText;
        this.addedBy = act.by().personId();
        this.addedAt = act.at();
    }

    EntryMedia media() {
        return new EntryMedia(id, mediaType, sha256, altText);
    }

    KeptMedia kept() {
        return new KeptMedia(fileName, mediaType, byteCount, sha256);
    }
}
