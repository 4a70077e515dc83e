package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.trellis.platform.id.Ids;
import org.trellis.platform.media.KeptMedia;

/** A comment somebody spoke about a piece of evidence, with what is said in words. Never changed, never deleted. */
@Entity
@Immutable
@Table(schema = "app", name = "spoken_comment")
public class SpokenCommentEntity {

    @Id
    private UUID id;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_count")
    private long byteCount;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "words")
    private String words;

    @Column(name = "said_by")
    private UUID saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SpokenCommentEntity() {}

    SpokenCommentEntity(UUID evidenceId, KeptMedia kept, String words, UUID saidBy, Instant saidAt) {
        this.id = Ids.next();
        this.evidenceId = evidenceId;
        this.fileName = kept.fileName();
        this.mediaType = kept.mediaType();
        this.byteCount = kept.byteCount();
        this.sha256 = kept.sha256();
        this.words = words;
        this.saidBy = saidBy;
        this.saidAt = saidAt;
    }

    public UUID id() {
        return id;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What is said. */
    public String words() {
        return words;
    }

    KeptMedia kept() {
        return new KeptMedia(fileName, mediaType, byteCount, sha256);
    }
}
