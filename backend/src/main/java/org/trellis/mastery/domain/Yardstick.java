package org.trellis.mastery.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.mastery.domain.rule.Mark;

/**
 * What a judgement is measured by.
 *
 * @param top the highest level of the scale
 * @param skillIds the criteria of the rubric, in its order; empty where the judgement speaks of none
 */
record Yardstick(int top, List<UUID> skillIds) {

    /** One mark for each skill of the rubric, those the judgement does not speak of included. */
    List<Mark> marks(List<CriterionLevel> criteria) {
        List<Mark> marks = new ArrayList<>();
        Set<UUID> said = new HashSet<>();
        for (CriterionLevel criterion : criteria) {
            said.add(criterion.criterionId());
            marks.add(criterion.toMark());
        }
        skillIds.stream()
                .filter(id -> !said.contains(id))
                .map(id -> new Mark(id, Mark.Kind.UNSEEN, 0))
                .forEach(marks::add);
        return marks;
    }
}
