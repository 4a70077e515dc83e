package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.trellis.mastery.RuleParameters;
import org.trellis.mastery.RuleRef;
import org.trellis.platform.id.Ids;

/** Rule versions adopted in the past. */
@Singleton
class PastRules {

    private final MasteryRuleRepository rules;
    private final RuleShelf shelf;

    PastRules(MasteryRuleRepository rules, RuleShelf shelf) {
        this.rules = rules;
        this.shelf = shelf;
    }

    UUID inForce() {
        return shelf.inForce().id;
    }

    RuleRef adopt(String name, RuleParameters parameters, UUID by, Instant at) {
        rules.adopted().ifPresent(before -> {
            before.status = RuleStatus.RETIRED;
            before.retiredAt = at;
        });
        rules.flush();
        MasteryRuleEntity rule = new MasteryRuleEntity();
        rule.id = Ids.next();
        rule.name = name;
        rule.number = rules.nextNumber(name);
        rule.set(parameters);
        rule.status = RuleStatus.ADOPTED;
        rule.createdBy = by;
        rule.createdAt = at;
        rule.adoptedBy = by;
        rule.adoptedAt = at;
        rules.persistAndFlush(rule);
        return RuleRefs.ref(rule);
    }
}
