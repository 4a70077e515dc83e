package org.trellis.mastery.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.trellis.mastery.RuleParameters;
import org.trellis.mastery.domain.ledger.RuleBook;
import org.trellis.mastery.domain.rule.MasteryRule;
import org.trellis.mastery.domain.rule.MasteryRules;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/** Where rule versions are looked up. They are frozen once a log names them, so they are kept in memory. */
@Singleton
class RuleShelf implements RuleBook {

    private final MasteryRuleRepository rules;
    private final ObjectMapper json;
    private final Map<UUID, KnownRule> known = new ConcurrentHashMap<>();

    RuleShelf(MasteryRuleRepository rules, ObjectMapper json) {
        this.rules = rules;
        this.json = json;
    }

    @Override
    public MasteryRule rule(UUID ruleId) {
        return known(ruleId).rule();
    }

    KnownRule known(UUID ruleId) {
        KnownRule rule = known.get(ruleId);
        if (rule == null) {
            MasteryRuleEntity found = rules.findByIdOptional(ruleId).orElseThrow(Problems::notFound);
            rule = new KnownRule(ruleId, found.name, found.number, MasteryRules.of(found.parameters()));
            known.put(ruleId, rule);
        }
        return rule;
    }

    /** The version in force; the recommended one for a district that never chose. */
    MasteryRuleEntity inForce() {
        return rules.adopted().orElseGet(this::broughtAlong);
    }

    private MasteryRuleEntity broughtAlong() {
        MasteryRuleEntity broughtAlong = new MasteryRuleEntity();
        broughtAlong.set(RuleParameters.recommended());
        try {
            rules.adoptBroughtAlong(Ids.next(), json.writeValueAsString(broughtAlong.parameters));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rule parameters are plain data", e);
        }
        return rules.adopted().orElseThrow();
    }
}
