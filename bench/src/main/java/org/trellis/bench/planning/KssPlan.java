package org.trellis.bench.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.competencies.Prerequisite;
import org.trellis.paths.domain.planner.Competency;
import org.trellis.paths.domain.planner.Estimates;
import org.trellis.paths.domain.planner.Limits;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.Requirement;
import org.trellis.paths.domain.planner.Standing;
import org.trellis.paths.domain.planner.Wishes;

/** The path of a simulated learner, in numbers of skills. */
final class KssPlan {

    private static final UUID SET = Profiles.id(99);

    private KssPlan() {}

    static List<Integer> steps(Set<Integer> wanted, Set<Integer> shown) {
        Map<UUID, Standing> standings = new HashMap<>();
        shown.forEach(s -> standings.put(Profiles.id(s), new Standing(true, 3, Profiles.id(s), false)));
        Map<UUID, Competency> competencies = new HashMap<>();
        for (int skill = 0; skill < Kss.SKILLS; skill++) {
            competencies.put(Profiles.id(skill), new Competency(Profiles.id(skill), "S" + skill, "", skill));
        }
        List<Prerequisite> edges = Arrays.stream(Kss.EDGES)
                .map(e -> new Prerequisite(Profiles.id(e[0]), Profiles.id(e[1])))
                .toList();
        List<Requirement> required = wanted.stream()
                .map(w -> new Requirement(Profiles.id(w), 3, null, SET))
                .toList();
        List<Integer> steps = new ArrayList<>();
        PathPlanner.plan(facts(required, competencies, edges, standings))
                .steps()
                .forEach(s ->
                        steps.add((int) s.targets().getFirst().competencyId().getLeastSignificantBits()));
        return steps;
    }

    private static PlanningFacts facts(
            List<Requirement> required,
            Map<UUID, Competency> competencies,
            List<Prerequisite> edges,
            Map<UUID, Standing> standings) {
        return new PlanningFacts(
                Profiles.id(98),
                Profiles.TODAY,
                required,
                competencies,
                edges,
                standings,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                0,
                Limits.DEFAULT,
                Wishes.NONE,
                Estimates.NONE);
    }
}
