package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.Target;

/** What the status of steps depends on. */
@ApplicationScoped
class ProgressFacts {

    private final StudentFacts students;
    private final ExpectationLookup expectations;
    private final FrameworkFacts frameworks;

    ProgressFacts(StudentFacts students, ExpectationLookup expectations, FrameworkFacts frameworks) {
        this.students = students;
        this.expectations = expectations;
        this.frameworks = frameworks;
    }

    ProgressRule rule(UUID student, List<StepContent> steps) {
        Set<UUID> competencies = steps.stream()
                .flatMap(s -> s.targets().stream())
                .map(Target::competencyId)
                .collect(Collectors.toSet());
        return new ProgressRule(
                steps,
                students.standings(student),
                expectations.requiredOf(student),
                frameworks.prerequisitesOf(competencies));
    }
}
