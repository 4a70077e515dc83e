package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An educator's answer to a contest, in words the student reads. */
@Entity
@Table(schema = "app", name = "judgement_resolution")
public class ResolutionEntity {

    @Id
    public UUID id;

    @Column(name = "contest_id")
    public UUID contestId;

    @Column(name = "resolved_by")
    public UUID resolvedBy;

    @Column(name = "resolved_at")
    public Instant resolvedAt;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public String answer;

    /** The judgement stays, or another took its place. */
    public enum Outcome {
        UPHELD,
        REPLACED
    }
}
