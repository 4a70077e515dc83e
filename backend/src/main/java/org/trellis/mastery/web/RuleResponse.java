package org.trellis.mastery.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.RuleKind;
import org.trellis.mastery.domain.MasteryRuleEntity;
import org.trellis.mastery.domain.RuleStatus;

/** A version of a mastery rule; {@code version} counts up within its name. */
record RuleResponse(
        UUID id,
        String name,
        int version,
        RuleKind kind,
        RuleParametersBody parameters,
        RuleStatus status,
        @Nullable Instant adoptedAt,
        @Nullable Instant retiredAt) {

    static RuleResponse of(MasteryRuleEntity rule) {
        return new RuleResponse(
                rule.id,
                rule.name,
                rule.number,
                rule.kind,
                RuleParametersBody.of(rule.parameters()),
                rule.status,
                rule.adoptedAt,
                rule.retiredAt);
    }
}
