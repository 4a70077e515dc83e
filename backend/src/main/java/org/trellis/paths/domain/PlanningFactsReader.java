package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.competencies.Prerequisite;
import org.trellis.paths.domain.planner.CurrentStep;
import org.trellis.paths.domain.planner.Option;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.Requirement;

/** Gathers all a plan is made from, in a handful of queries. */
@ApplicationScoped
class PlanningFactsReader {

    private final ExpectationLookup expectations;
    private final StudentFacts students;
    private final FrameworkFacts frameworks;
    private final DistrictCalendar calendar;

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
        List<Requirement> required = expectations.requiredOf(student);
        Set<UUID> goals = required.stream().map(Requirement::competencyId).collect(Collectors.toSet());
        List<Prerequisite> prerequisites = frameworks.prerequisitesOf(goals);
        Set<UUID> all = FrameworkFacts.touched(goals, prerequisites);
        Map<UUID, List<Option>> options = frameworks.options(all);
        return new PlanningFacts(
                student,
                today(),
                required,
                frameworks.competencies(all),
                prerequisites,
                students.standings(student),
                options,
                students.profile(student),
                current,
                students.educators(student),
                newDates,
                version,
                calendar.limits(student),
                students.wishes(student),
                students.estimates(student, options));
    }

    List<BasisItem> profileBasis(UUID student) {
        return students.profileBasis(student);
    }

    LocalDate today() {
        return calendar.today();
    }
}
