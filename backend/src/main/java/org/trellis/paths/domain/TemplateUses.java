package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.paths.domain.RevisionBook.Edited;
import org.trellis.paths.domain.planner.FittedStep;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.TemplateFit;
import org.trellis.paths.domain.template.PathTemplateEntity;
import org.trellis.paths.domain.template.TemplateUseEntity;
import org.trellis.paths.domain.template.TemplateUseRepository;
import org.trellis.platform.id.Ids;

/** Lays a template over paths, and remembers what that changed: as many queries for a class as for one. */
@ApplicationScoped
class TemplateUses {

    private final TemplateFitting fitting;
    private final TemplateGround ground;
    private final TemplateProposer proposer;
    private final TemplateUseRepository uses;
    private final Clock clock;

    TemplateUses(
            TemplateFitting fitting,
            TemplateGround ground,
            TemplateProposer proposer,
            TemplateUseRepository uses,
            Clock clock) {
        this.fitting = fitting;
        this.ground = ground;
        this.proposer = proposer;
        this.uses = uses;
        this.clock = clock;
    }

    /** By student; nothing is written. */
    Map<UUID, List<FittedStep>> preview(Collection<UUID> students, PathTemplateEntity template, LocalDate startOn) {
        return fitting.fit(ground.steps(students), template, startOn);
    }

    /** By student; those whose path it would not change are missing. Their paths are locked from here on. */
    Map<UUID, TemplateUseEntity> use(
            Collection<UUID> students, PathTemplateEntity template, LocalDate startOn, UUID by) {
        proposer.lock(students);
        Map<UUID, List<StepContent>> paths = ground.steps(students);
        Map<UUID, List<FittedStep>> fitted = fitting.fit(paths, template, startOn);
        fitted.values().removeIf(steps -> steps.stream().noneMatch(FittedStep::changes));
        Map<UUID, List<StepContent>> laid = new HashMap<>();
        fitted.forEach((student, steps) ->
                laid.put(student, TemplateFit.laidOver(paths.getOrDefault(student, List.of()), steps)));
        Map<UUID, PathRevisionEntity> waiting = ground.waiting(laid.keySet());
        Map<UUID, TemplateUseEntity> made = new HashMap<>();
        for (PathRevisionEntity revision : revisions(laid, waiting, template.id, by)) {
            UUID student = revision.studentId;
            List<FittedStep> steps = fitted.getOrDefault(student, List.of());
            made.put(student, written(revision, steps, template, !waiting.containsKey(student), by));
        }
        uses.persist(made.values());
        uses.flush();
        return made;
    }

    private List<PathRevisionEntity> revisions(
            Map<UUID, List<StepContent>> laid, Map<UUID, PathRevisionEntity> waiting, UUID template, UUID by) {
        Map<UUID, PathRevisionEntity> toChange = ground.revisions(laid.keySet(), waiting, by);
        List<Edited> edits = new ArrayList<>();
        Map<UUID, List<StepContent>> fresh = new HashMap<>();
        laid.forEach((student, steps) -> {
            PathRevisionEntity revision = toChange.get(student);
            if (revision == null) {
                fresh.put(student, steps);
            } else {
                edits.add(new Edited(revision, steps));
            }
        });
        List<PathRevisionEntity> all = new ArrayList<>(proposer.change(edits, template, by));
        all.addAll(proposer.propose(fresh, ground.active(fresh.keySet()), template, by));
        return all;
    }

    private TemplateUseEntity written(
            PathRevisionEntity revision, List<FittedStep> fitted, PathTemplateEntity template, boolean fresh, UUID by) {
        TemplateUseEntity use = new TemplateUseEntity();
        use.id = Ids.next();
        use.templateId = template.id;
        use.studentId = revision.studentId;
        use.revisionId = revision.id;
        use.hash = revision.hash;
        use.fresh = fresh;
        use.addedSteps = fitted.stream()
                .filter(f -> f.outcome() == FittedStep.Outcome.ADDED && f.after() != null)
                .map(f -> f.after().stepId())
                .toList();
        use.changedSteps = fitted.stream()
                .filter(f -> f.outcome() == FittedStep.Outcome.CHANGED)
                .map(FittedStep::before)
                .toList();
        use.usedBy = by;
        use.usedAt = clock.instant();
        return use;
    }
}
