package org.trellis.mastery.domain;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.RuleKind;
import org.trellis.mastery.RuleParameters;
import org.trellis.mastery.RuleSetting;

/** One version of a mastery rule. */
@Entity
@Table(schema = "app", name = "mastery_rule")
public class MasteryRuleEntity {

    @Id
    public UUID id;

    public String name;
    public int number;

    @Enumerated(EnumType.STRING)
    public RuleKind kind;

    /** By the keys of {@link RuleSetting}. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Double> parameters = new TreeMap<>();

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

    void set(RuleParameters given) {
        kind = given.kind();
        given.settings().forEach((setting, value) -> parameters.put(setting.key(), value));
    }

    public RuleParameters parameters() {
        Map<RuleSetting, Double> settings = new EnumMap<>(RuleSetting.class);
        kind.settings().forEach(setting -> settings.put(setting, requireNonNull(parameters.get(setting.key()))));
        for (RuleSetting setting : RuleSetting.values()) {
            if (setting.optional() && parameters.containsKey(setting.key())) {
                settings.put(setting, parameters.get(setting.key()));
            }
        }
        return new RuleParameters(kind, settings);
    }
}
