package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.catalog.Catalog;
import org.trellis.catalog.LearningOption;
import org.trellis.paths.domain.planner.Counterfactual;
import org.trellis.paths.domain.planner.Explanation;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.Target;
import org.trellis.paths.domain.planner.WhyNot;

/** Why the planner does it this way and not that: tried anew with today's facts, for the reader. */
@ApplicationScoped
@Transactional
public class ExplanationService {

    private static final Explanation NONE = new Explanation(null, List.of());

    private final PathAccess access;
    private final ActivePath active;
    private final PlanningFactsReader facts;
    private final Catalog catalog;

    ExplanationService(PathAccess access, ActivePath active, PlanningFactsReader facts, Catalog catalog) {
        this.access = access;
        this.active = active;
        this.facts = facts;
        this.catalog = catalog;
    }

    /** Nothing to weigh where a person added the step, or everything in it is attained. */
    public ExplanationView of(UUID student, UUID stepId) {
        access.toRead(student);
        PlanningFacts now = facts.read(student, List.of(), false, 0);
        Optional<UUID> competency = active.steps(student).stream()
                .filter(s -> s.stepId().equals(stepId) && s.addedBy() == null)
                .flatMap(ExplanationService::targets)
                .filter(c -> !now.standing(c).attained())
                .findFirst();
        Explanation explanation = competency.map(c -> Explanation.of(now, c)).orElse(NONE);
        return new ExplanationView(explanation, names(explanation));
    }

    private Map<UUID, LearningOption> names(Explanation explanation) {
        Set<UUID> options = Stream.concat(explanation.whyNot().stream().map(WhyNot::optionId), changes(explanation))
                .collect(Collectors.toSet());
        return catalog.options(options);
    }

    /** Options that would have to be missing. */
    private static Stream<UUID> changes(Explanation explanation) {
        return Stream.concat(
                        Stream.ofNullable(explanation.change()),
                        explanation.whyNot().stream().map(WhyNot::change))
                .filter(Objects::nonNull)
                .filter(c -> c.kind() == Counterfactual.Kind.WITHOUT_OPTION)
                .map(Counterfactual::subject);
    }

    private static Stream<UUID> targets(StepContent step) {
        return step.targets().stream().map(Target::competencyId);
    }
}
