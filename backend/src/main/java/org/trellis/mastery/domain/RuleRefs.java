package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.mastery.RuleRef;

/** Rule versions as other modules name them. */
@Singleton
class RuleRefs {

    private final MasteryRuleRepository rules;
    private final RuleShelf shelf;

    RuleRefs(MasteryRuleRepository rules, RuleShelf shelf) {
        this.rules = rules;
        this.shelf = shelf;
    }

    Map<UUID, RuleRef> of(Collection<UUID> ids) {
        return rules.all().stream()
                .filter(rule -> ids.contains(rule.id))
                .map(RuleRefs::ref)
                .collect(Collectors.toMap(RuleRef::id, Function.identity()));
    }

    RuleRef inForce() {
        return ref(shelf.inForce());
    }

    static RuleRef ref(MasteryRuleEntity rule) {
        return new RuleRef(
                rule.id, rule.name, rule.number, rule.parameters().requiredLevel(), rule.status == RuleStatus.ADOPTED);
    }
}
