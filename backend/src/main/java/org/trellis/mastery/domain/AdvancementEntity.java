package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The open question, or its answer, whether a student has attained a competency. */
@Entity
@Table(schema = "app", name = "advancement")
public class AdvancementEntity {

    @Id
    public UUID id;

    @Column(name = "student_id")
    public UUID studentId;

    @Column(name = "competency_id")
    public UUID competencyId;

    @Enumerated(EnumType.STRING)
    public AdvancementStatus status = AdvancementStatus.PROPOSED;

    @Column(name = "rule_id")
    public UUID ruleId;

    public int level;

    @Column(name = "reason_code")
    public String reasonCode;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "reason_params")
    public Map<String, Object> reasonParams = Map.of();

    @Column(name = "proposed_at")
    public Instant proposedAt;

    @Column(name = "decided_by")
    public @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    public @Nullable Instant decidedAt;

    public @Nullable String reason;

    /** Who took part in the decision besides. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "panel_ids")
    public List<UUID> panelIds = new ArrayList<>();

    @Column(name = "next_date")
    public @Nullable LocalDate nextDate;

    @Column(name = "next_step")
    public @Nullable String nextStep;

    /** Why the student thinks they are ready. */
    public @Nullable String statement;

    @Column(name = "stated_at")
    public @Nullable Instant statedAt;

    @Column(name = "reversed_by")
    public @Nullable UUID reversedBy;

    @Column(name = "reversed_at")
    public @Nullable Instant reversedAt;

    @Column(name = "reversal_reason")
    public @Nullable String reversalReason;

    @Version
    public long version;
}
