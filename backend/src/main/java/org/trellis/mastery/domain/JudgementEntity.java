package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one person says a piece of evidence shows of one competency. */
@Entity
@Table(schema = "app", name = "judgement")
public class JudgementEntity {

    @Id
    public UUID id;

    @Column(name = "evidence_id")
    public UUID evidenceId;

    @Column(name = "competency_id")
    public UUID competencyId;

    public int level;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CriterionLevel> criteria = List.of();

    @Enumerated(EnumType.STRING)
    public JudgementSource source;

    @Column(name = "made_by")
    public UUID madeBy;

    @Column(name = "made_at")
    public Instant madeAt;

    public @Nullable String comment;

    @Column(name = "next_step")
    public @Nullable String nextStep;

    @ManyToOne
    @JoinColumn(name = "spoken_id")
    public @Nullable SpokenCommentEntity spoken;

    public @Nullable String tool;

    @Column(name = "confirmed_by")
    public @Nullable UUID confirmedBy;

    @Column(name = "confirmed_at")
    public @Nullable Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    public JudgementStatus status = JudgementStatus.MADE;

    FeedbackWords words() {
        return new FeedbackWords(comment, nextStep, spoken);
    }
}
