package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.paths.domain.planner.FittedStep;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.TemplateFit;
import org.trellis.paths.domain.template.PathTemplateEntity;
import org.trellis.paths.domain.template.TemplateUseEntity;
import org.trellis.paths.domain.template.TemplateUseRepository;
import org.trellis.platform.id.Ids;

/** Lays a template over one path, and remembers what that changed. */
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

    /** By student; as many queries for a class as for one. */
    Map<UUID, List<FittedStep>> preview(Collection<UUID> students, PathTemplateEntity template, LocalDate startOn) {
        return fitting.fit(ground.steps(students), template, startOn);
    }

    void lock(Collection<UUID> students) {
        students.stream().sorted().forEach(proposer::lock);
    }

    /** Empty where it would change nothing. Lock the student before. */
    Optional<TemplateUseEntity> use(UUID student, PathTemplateEntity template, LocalDate startOn, UUID by) {
        List<StepContent> path = ground.steps(student);
        List<FittedStep> fitted = fitting.fit(student, path, template, startOn);
        if (fitted.stream().noneMatch(FittedStep::changes)) {
            return Optional.empty();
        }
        boolean fresh = ground.waits(student).isEmpty();
        List<StepContent> steps = TemplateFit.laidOver(path, fitted);
        PathRevisionEntity revision = ground.revision(student, by)
                .map(r -> proposer.change(r, steps, template.id, by))
                .orElseGet(() -> proposer.propose(student, ground.active(student), steps, template.id, by));
        return Optional.of(written(revision, fitted, template, fresh, by));
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
        uses.persistAndFlush(use);
        return use;
    }
}
