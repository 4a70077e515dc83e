package org.trellis.mastery.domain.ledger;

import java.util.UUID;
import org.trellis.mastery.domain.rule.MasteryRule;

/** Every rule version that a log may name. */
@FunctionalInterface
public interface RuleBook {

    /** Rules are never deleted, so the version is always there. */
    MasteryRule rule(UUID ruleId);
}
