package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.RuleParameters;

/** One version of a mastery rule. */
@Entity
@Table(schema = "app", name = "mastery_rule")
public class MasteryRuleEntity {

    @Id
    public UUID id;

    public String name;
    public int number;
    public String kind = "BODY_OF_EVIDENCE";

    @JdbcTypeCode(SqlTypes.JSON)
    public RuleParameters parameters;

    @Enumerated(EnumType.STRING)
    public RuleStatus status = RuleStatus.DRAFT;

    @Column(name = "created_by")
    public @Nullable UUID createdBy;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "adopted_by")
    public @Nullable UUID adoptedBy;

    @Column(name = "adopted_at")
    public @Nullable Instant adoptedAt;

    @Column(name = "retired_at")
    public @Nullable Instant retiredAt;

    @Version
    public long version;
}
