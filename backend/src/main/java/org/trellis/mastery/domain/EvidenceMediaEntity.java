package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.trellis.platform.error.Problems;
import org.trellis.platform.media.KeptMedia;

/** A file that belongs to a piece of evidence; its content lies on the shelf of media under its hash. */
@Entity
@Table(schema = "app", name = "evidence_media")
public class EvidenceMediaEntity {

    @Id
    public UUID id;

    @Column(name = "evidence_id")
    public UUID evidenceId;

    @Column(name = "file_name")
    public String fileName;

    @Column(name = "media_type")
    public String mediaType;

    @Column(name = "byte_count")
    public long byteCount;

    public String sha256;

    @Column(name = "alt_text")
    public String altText;

    @Column(name = "added_by")
    public UUID addedBy;

    @Column(name = "added_at")
    public Instant addedAt;

    /** The file of this id; 404 where it is none of these. */
    static KeptMedia oneOf(Collection<EvidenceMediaEntity> files, UUID id) {
        return files.stream()
                .filter(file -> file.id.equals(id))
                .findFirst()
                .orElseThrow(Problems::notFound)
                .kept();
    }

    KeptMedia kept() {
        return new KeptMedia(fileName, mediaType, byteCount, sha256);
    }
}
