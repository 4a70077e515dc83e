package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A student does not agree with a judgement, and says why. */
@Entity
@Table(schema = "app", name = "judgement_contest")
public class ContestEntity {

    @Id
    public UUID id;

    @Column(name = "evidence_id")
    public UUID evidenceId;

    @Column(name = "judgement_id")
    public UUID judgementId;

    @Column(name = "contested_by")
    public UUID contestedBy;

    @Column(name = "contested_at")
    public Instant contestedAt;

    public String reason;
}
