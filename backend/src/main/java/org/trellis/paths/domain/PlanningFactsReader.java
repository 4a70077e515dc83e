package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.competencies.Prerequisite;
import org.trellis.mastery.Chances;
import org.trellis.paths.domain.planner.Competency;
import org.trellis.paths.domain.planner.CurrentStep;
import org.trellis.paths.domain.planner.Limits;
import org.trellis.paths.domain.planner.Option;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.ProfileNote;
import org.trellis.paths.domain.planner.Requirement;
import org.trellis.paths.domain.planner.Standing;
import org.trellis.paths.domain.planner.Wishes;

/** Gathers all that plans are made from: a handful of queries, and three more for each different set of goals. */
@ApplicationScoped
class PlanningFactsReader {

    private final ExpectationLookup expectations;
    private final StudentFacts students;
    private final FrameworkFacts frameworks;
    private final DistrictCalendar calendar;

    /** What there is to learn for a set of goals, whoever has them. */
    private record Ground(
            List<Prerequisite> prerequisites, Map<UUID, Competency> competencies, Map<UUID, List<Option>> options) {}

    PlanningFactsReader(
            ExpectationLookup expectations,
            StudentFacts students,
            FrameworkFacts frameworks,
            DistrictCalendar calendar) {
        this.expectations = expectations;
        this.students = students;
        this.frameworks = frameworks;
        this.calendar = calendar;
    }

    /** @param version number of the active revision; 0 where there is none */
    PlanningFacts read(UUID student, List<CurrentStep> current, boolean newDates, long version) {
        return readAll(Map.of(student, new Standpoint(current, newDates, version))).values().stream()
                .findFirst()
                .orElseThrow();
    }

    /** Of many students at once. */
    Map<UUID, PlanningFacts> readAll(Map<UUID, Standpoint> from) {
        if (from.isEmpty()) {
            return Map.of();
        }
        Collection<UUID> all = from.keySet();
        LocalDate today = today();
        Map<UUID, List<Requirement>> required = expectations.requiredOf(all);
        Map<UUID, Map<UUID, Standing>> standings = students.standings(all);
        Map<UUID, List<ProfileNote>> profiles = students.profiles(all);
        Map<UUID, List<UUID>> educators = students.educators(all);
        Map<UUID, Limits> limits = calendar.limits(all);
        Map<UUID, Wishes> wishes = students.wishes(all);
        Map<UUID, Map<UUID, Chances>> chances = students.chances(all);
        Map<Set<UUID>, Ground> grounds = new HashMap<>();
        Map<UUID, PlanningFacts> facts = new HashMap<>();
        from.forEach((student, start) -> {
            List<Requirement> hers = required.getOrDefault(student, List.of());
            Ground ground = grounds.computeIfAbsent(goals(hers), this::ground);
            facts.put(
                    student,
                    new PlanningFacts(
                            student,
                            today,
                            hers,
                            ground.competencies(),
                            ground.prerequisites(),
                            standings.getOrDefault(student, Map.of()),
                            ground.options(),
                            profiles.getOrDefault(student, List.of()),
                            start.current(),
                            educators.getOrDefault(student, List.of()),
                            start.newDates(),
                            start.version(),
                            limits.getOrDefault(student, Limits.DEFAULT),
                            wishes.getOrDefault(student, Wishes.NONE),
                            StudentFacts.estimates(chances.getOrDefault(student, Map.of()), ground.options())));
        });
        return facts;
    }

    Map<UUID, BasisItem> profileBasis(Collection<UUID> some) {
        return students.profileBasis(some);
    }

    LocalDate today() {
        return calendar.today();
    }

    private static Set<UUID> goals(List<Requirement> required) {
        return required.stream().map(Requirement::competencyId).collect(Collectors.toSet());
    }

    private Ground ground(Set<UUID> goals) {
        List<Prerequisite> prerequisites = frameworks.prerequisitesOf(goals);
        Set<UUID> all = FrameworkFacts.touched(goals, prerequisites);
        return new Ground(prerequisites, frameworks.competencies(all), frameworks.options(all));
    }
}
