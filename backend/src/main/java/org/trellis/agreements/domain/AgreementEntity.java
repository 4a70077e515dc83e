package org.trellis.agreements.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;
import org.trellis.agreements.RecordedVoice;
import org.trellis.agreements.Subject;
import org.trellis.platform.id.Ids;

/** The fact that somebody agreed. Never changed; how it ended is another fact. */
@Entity
@Immutable
@Table(name = "agreement")
class AgreementEntity {

    @Id
    private UUID id;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "subject_hash")
    private String subjectHash;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "actor_id")
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity")
    private Capacity capacity;

    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    @Column(name = "recording_id")
    private @Nullable UUID recordingId;

    @Column(name = "given_at")
    private Instant givenAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AgreementEntity() {}

    AgreementEntity(Subject subject, String hash, UUID actor, Capacity capacity, Instant now) {
        this.id = Ids.next();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.studentId = subject.studentId();
        this.subjectHash = hash;
        this.actorId = actor;
        this.capacity = capacity;
        this.givenAt = now;
    }

    /** The student agrees by voice. */
    AgreementEntity(Subject subject, String hash, RecordedVoice voice, Instant now) {
        this(subject, hash, subject.studentId(), Capacity.LEARNER, now);
        this.recordedBy = voice.recordedBy();
        this.recordingId = voice.id();
    }
}
