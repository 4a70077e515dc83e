package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.paths.domain.planner.FittedStep;
import org.trellis.paths.domain.planner.Option;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.Target;
import org.trellis.paths.domain.planner.TemplateFit;
import org.trellis.paths.domain.template.PathTemplateEntity;
import org.trellis.platform.security.CurrentCaller;

/** What a template would do to a path, with all that is known of the student today. Nothing is written. */
@ApplicationScoped
class TemplateFitting {

    private final ActivePath active;
    private final PlanningFactsReader facts;
    private final FrameworkFacts frameworks;
    private final CurrentCaller caller;

    TemplateFitting(ActivePath active, PlanningFactsReader facts, FrameworkFacts frameworks, CurrentCaller caller) {
        this.active = active;
        this.facts = facts;
        this.frameworks = frameworks;
        this.caller = caller;
    }

    /** By student. */
    Map<UUID, List<FittedStep>> fit(
            Map<UUID, List<StepContent>> paths, PathTemplateEntity template, LocalDate startOn) {
        Map<UUID, Option> offered = offered(template);
        TemplateFit.Use use = new TemplateFit.Use(
                template.id,
                template.title,
                template.steps,
                startOn,
                caller.get().requirePerson());
        Map<UUID, Standpoint> from = new HashMap<>();
        active.current(paths).forEach((student, current) -> from.put(student, new Standpoint(current, false, 0)));
        Map<UUID, List<FittedStep>> fitted = new HashMap<>();
        facts.readAll(from).forEach((student, known) -> fitted.put(student, TemplateFit.fit(known, offered, use)));
        return fitted;
    }

    private Map<UUID, Option> offered(PathTemplateEntity template) {
        Set<UUID> competencies = template.steps.stream()
                .flatMap(s -> s.targets().stream())
                .map(Target::competencyId)
                .collect(Collectors.toSet());
        return frameworks.options(competencies).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Option::id, Function.identity(), (one, same) -> one));
    }
}
