package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.Rubric;
import org.trellis.competencies.Scale;
import org.trellis.mastery.domain.rule.Mark;
import org.trellis.platform.error.Problems;

/** Levels must be on the scale of the competency, criteria in its rubric. */
@Singleton
class LevelCheck {

    private final Competencies competencies;

    LevelCheck(Competencies competencies) {
        this.competencies = competencies;
    }

    /** What a level and its criteria are measured by. 422 when a level is not on the scale or a criterion not of the rubric. */
    Yardstick check(UUID competencyId, int level, List<CriterionLevel> criteria) {
        int top = top(competencyId, competencies.scales(List.of(competencyId)));
        requireOnScale("level", level, top);
        if (criteria.isEmpty()) {
            return new Yardstick(top, List.of());
        }
        Set<UUID> known = criteriaOf(competencies.rubric(competencyId));
        for (int i = 0; i < criteria.size(); i++) {
            check("criteria[" + i + "].", criteria.get(i), known, top);
        }
        return new Yardstick(top, List.copyOf(known));
    }

    private static void check(String at, CriterionLevel criterion, Set<UUID> known, int top) {
        requireOnScale(at + "level", criterion.level(), top);
        if (!known.contains(criterion.criterionId())) {
            throw Problems.invalid(at + "criterionId", "UNKNOWN_CRITERION", "is not in the rubric");
        }
        Mark.Kind kind = criterion.toMark().kind();
        if ((kind == Mark.Kind.MISSED || kind == Mark.Kind.UNSEEN) && criterion.level() != 0) {
            throw Problems.invalid(at + "level", "NOT_A_LEVEL", "is 0 where nothing was shown");
        }
    }

    void checkSelf(List<SelfLevel> levels, List<UUID> competencyIds) {
        Map<UUID, Scale> scales = competencies.scales(competencyIds);
        for (int i = 0; i < levels.size(); i++) {
            String at = "selfLevels[" + i + "].";
            if (!competencyIds.contains(levels.get(i).competencyId())) {
                throw Problems.invalid(at + "competencyId", "UNKNOWN_COMPETENCY", "is not among the competencies");
            }
            requireOnScale(
                    at + "level", levels.get(i).level(), top(levels.get(i).competencyId(), scales));
        }
    }

    void requireUsable(List<UUID> competencyIds) {
        if (Set.copyOf(competencyIds).size() < competencyIds.size()) {
            throw Problems.invalid("competencyIds", "DUPLICATE", "names a competency twice");
        }
        competencies.requireUsable("competencyIds", competencyIds);
    }

    private static int top(UUID competencyId, Map<UUID, Scale> scales) {
        return Optional.ofNullable(scales.get(competencyId))
                .orElseThrow(Problems::notFound)
                .top();
    }

    private static void requireOnScale(String field, int level, int top) {
        if (level < 0 || level > top) {
            throw Problems.invalid(field, "LEVEL_OUTSIDE_SCALE", "must be a level of the scale, 0 to " + top);
        }
    }

    private static Set<UUID> criteriaOf(Optional<Rubric> rubric) {
        return rubric.stream()
                .flatMap(found -> found.criteria().stream())
                .map(Rubric.Criterion::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
