package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.mastery.RuleParameters;
import org.trellis.platform.error.Problems;
import org.trellis.platform.event.Outbox;
import org.trellis.platform.id.Ids;

/** The district's mastery rules, version by version. */
@Singleton
public class RuleService {

    private final MasteryRuleRepository rules;
    private final RuleShelf shelf;
    private final Moments moments;
    private final Outbox outbox;

    RuleService(MasteryRuleRepository rules, RuleShelf shelf, Moments moments, Outbox outbox) {
        this.rules = rules;
        this.shelf = shelf;
        this.moments = moments;
        this.outbox = outbox;
    }

    /** All versions; the one in force is among them. */
    @Transactional
    public List<MasteryRuleEntity> list() {
        shelf.inForce();
        return rules.all();
    }

    /** A new version of that name, in draft. 422 unless the settings are all those of its kind and fit together. */
    @Transactional
    public MasteryRuleEntity draft(String name, RuleParameters parameters) {
        RuleCheck.require(parameters);
        MasteryRuleEntity rule = new MasteryRuleEntity();
        rule.id = Ids.next();
        rule.name = name.strip();
        rule.number = rules.nextNumber(rule.name);
        rule.set(parameters);
        rule.createdBy = moments.person();
        rule.createdAt = moments.now();
        rules.persist(rule);
        rules.flush();
        return rule;
    }

    /** The version in force before is retired; what was attained under it stays attained. 409 unless it is a draft. */
    @Transactional
    public MasteryRuleEntity adopt(UUID ruleId) {
        MasteryRuleEntity rule = rules.findByIdOptional(ruleId).orElseThrow(Problems::notFound);
        if (rule.status != RuleStatus.DRAFT) {
            throw Problems.conflict("rule-not-draft", "Only a draft is adopted.");
        }
        MasteryRuleEntity before = shelf.inForce();
        before.status = RuleStatus.RETIRED;
        before.retiredAt = moments.now();
        rules.flush();
        rule.status = RuleStatus.ADOPTED;
        rule.adoptedBy = moments.person();
        rule.adoptedAt = moments.now();
        rules.flush();
        outbox.publish(new MasteryRuleAdopted(rule.id, null));
        return rule;
    }
}
