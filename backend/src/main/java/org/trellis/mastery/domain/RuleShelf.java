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
import org.trellis.platform.security.CurrentCaller;

/** Where rule versions are looked up. They are frozen once a log names them, so they are kept in memory, for their district alone. */
@Singleton
class RuleShelf implements RuleBook {

    private final MasteryRuleRepository rules;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final Map<Place, KnownRule> known = new ConcurrentHashMap<>();

    private record Place(int district, UUID ruleId) {}

    RuleShelf(MasteryRuleRepository rules, ObjectMapper json, CurrentCaller caller) {
        this.rules = rules;
        this.json = json;
        this.caller = caller;
    }

    @Override
    public MasteryRule rule(UUID ruleId) {
        return known(ruleId).rule();
    }

    KnownRule known(UUID ruleId) {
        Place place = new Place(caller.get().district(), ruleId);
        KnownRule rule = known.get(place);
        if (rule == null) {
            MasteryRuleEntity found = rules.findByIdOptional(ruleId).orElseThrow(Problems::notFound);
            rule = new KnownRule(ruleId, found.name, found.number, MasteryRules.of(found.parameters()));
            known.put(place, rule);
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
