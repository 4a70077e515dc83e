package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;

/** Somebody is asked to judge one piece of evidence for one competency. It opens that piece to them and nothing else. */
@Entity
@Table(schema = "app", name = "judgement_ask")
public class AskEntity {

    @Id
    public UUID id;

    @Column(name = "evidence_id")
    public UUID evidenceId;

    @Column(name = "competency_id")
    public UUID competencyId;

    @Enumerated(EnumType.STRING)
    public AskCapacity capacity;

    @Column(name = "asked_id")
    public UUID askedId;

    @Column(name = "asked_by")
    public UUID askedBy;

    @Column(name = "asked_at")
    public Instant askedAt;

    public @Nullable String note;

    @Enumerated(EnumType.STRING)
    public AskStatus status = AskStatus.OPEN;

    @Column(name = "answered_at")
    public @Nullable Instant answeredAt;

    /** In the asked person's words; nobody has to say. */
    @Column(name = "decline_reason")
    public @Nullable String declineReason;

    @Column(name = "judgement_id")
    public @Nullable UUID judgementId;

    /** What stood when a second reading was asked for; it is compared with that, whatever comes later. */
    @Column(name = "first_judgement_id")
    public @Nullable UUID firstJudgementId;

    /** What both educators settled on. */
    @Column(name = "final_judgement_id")
    public @Nullable UUID finalJudgementId;

    @Column(name = "final_note")
    public @Nullable String finalNote;

    void requireOpen() {
        if (status != AskStatus.OPEN) {
            throw Problems.conflict("ask-answered", "This was answered already.");
        }
    }

    void declined(@Nullable String reason, Instant at) {
        declineReason = reason == null || reason.isBlank() ? null : reason.strip();
        answeredAt = at;
        status = AskStatus.DECLINED;
    }

    void answered(UUID judgement, Instant at) {
        judgementId = judgement;
        answeredAt = at;
        status = AskStatus.ANSWERED;
    }
}
