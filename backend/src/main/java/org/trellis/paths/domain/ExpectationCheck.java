package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.Scale;
import org.trellis.mastery.MasteryLookup;
import org.trellis.mastery.RuleRef;
import org.trellis.paths.NewExpectations;
import org.trellis.paths.NewExpectations.Item;
import org.trellis.platform.error.Problems;

/** Refuses sets that point to nothing or ask for a level that does not exist. */
@ApplicationScoped
class ExpectationCheck {

    private final Competencies competencies;
    private final MasteryLookup mastery;

    ExpectationCheck(Competencies competencies, MasteryLookup mastery) {
        this.competencies = competencies;
        this.mastery = mastery;
    }

    void require(NewExpectations set) {
        if ((set.gradeLevel() == null) == (set.courseId() == null)) {
            throw Problems.invalid("gradeLevel", "one-scope", "Name either a grade level or a course.");
        }
        List<UUID> ids = set.items().stream().map(Item::competencyId).toList();
        Set<UUID> distinct = new HashSet<>(ids);
        if (distinct.size() != ids.size()) {
            throw Problems.invalid("items", "twice", "A competency is expected once.");
        }
        competencies.requireUsable("items.competencyId", distinct);
        if (!competencies.ofFramework(set.frameworkId()).containsAll(distinct)) {
            throw Problems.invalid("items.competencyId", "other-framework", "These are not all of this framework.");
        }
        Map<UUID, Scale> scales = competencies.scales(distinct);
        for (Item item : set.items()) {
            Scale scale = scales.get(item.competencyId());
            if (scale != null && item.requiredLevel() > scale.top()) {
                throw Problems.invalid("items.requiredLevel", "beyond-scale", "The scale ends at " + scale.top() + ".");
            }
        }
    }

    /** The rule version the set goes by. */
    UUID rule(@Nullable UUID wanted) {
        if (wanted == null) {
            return mastery.ruleInForce().id();
        }
        if (mastery.rules(List.of(wanted)).isEmpty()) {
            throw Problems.invalid("ruleId", "unknown-rule", "There is no such rule.");
        }
        return wanted;
    }

    ExpectationSetView view(ExpectationSetEntity set, List<Item> items) {
        Set<UUID> ids = items.stream().map(Item::competencyId).collect(Collectors.toSet());
        Map<UUID, RuleRef> rules = mastery.rules(List.of(set.ruleId));
        return new ExpectationSetView(set, items, competencies.refs(ids), rules);
    }
}
