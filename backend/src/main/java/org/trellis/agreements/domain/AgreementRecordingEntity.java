package org.trellis.agreements.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.trellis.agreements.RecordedVoice;
import org.trellis.agreements.Subject;

/** What a student said, and who recorded it. Never changed, never deleted. */
@Entity
@Immutable
@Table(name = "agreement_recording")
class AgreementRecordingEntity {

    @Id
    private UUID id;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "recorded_by")
    private UUID recordedBy;

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

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AgreementRecordingEntity() {}

    AgreementRecordingEntity(Subject subject, RecordedVoice voice, Instant now) {
        this.id = voice.id();
        this.studentId = subject.studentId();
        this.recordedBy = voice.recordedBy();
        this.fileName = voice.file().fileName();
        this.mediaType = voice.file().mediaType();
        this.byteCount = voice.file().byteCount();
        this.sha256 = voice.file().sha256();
        this.words = voice.words();
        this.recordedAt = now;
    }
}
