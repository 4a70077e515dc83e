package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.template.TemplateUseEntity;
import org.trellis.platform.error.Problems;

/** Takes a template out of a proposal again, as long as nobody agreed on it. What others wrote into it since stays. */
@ApplicationScoped
class TemplateWithdrawal {

    private final PathRevisionRepository revisions;
    private final PathStepRepository steps;
    private final ActivePath active;
    private final TemplateProposer proposer;
    private final Clock clock;

    TemplateWithdrawal(
            PathRevisionRepository revisions,
            PathStepRepository steps,
            ActivePath active,
            TemplateProposer proposer,
            Clock clock) {
        this.revisions = revisions;
        this.steps = steps;
        this.active = active;
        this.proposer = proposer;
        this.clock = clock;
    }

    /**
     * @throws org.trellis.platform.error.ProblemException 409 {@code template-taken-back}, {@code path-already-agreed} or,
     *     where another proposal took its place, {@code proposal-gone}
     */
    void takeBack(TemplateUseEntity use, UUID by) {
        proposer.lock(use.studentId);
        if (use.withdrawnAt != null) {
            throw Problems.conflict("template-taken-back", "This was taken back before.");
        }
        PathRevisionEntity revision = revisions.locked(use.studentId, use.revisionId);
        if (revision.agreedAt != null) {
            throw new PathAlreadyAgreed();
        }
        if (!revision.status.open()) {
            throw Problems.conflict("proposal-gone", "Another proposal has taken its place.");
        }
        List<StepContent> without = without(use, steps.of(revision.id));
        if (use.fresh && (revision.hash.equals(use.hash) || without.equals(active.steps(use.studentId)))) {
            proposer.withdraw(use.studentId);
        } else {
            proposer.takeOut(revision, without);
        }
        use.withdrawnBy = by;
        use.withdrawnAt = clock.instant();
    }

    private static List<StepContent> without(TemplateUseEntity use, List<StepContent> now) {
        Map<UUID, StepContent> before =
                use.changedSteps.stream().collect(Collectors.toMap(StepContent::stepId, Function.identity()));
        return now.stream()
                .filter(s -> !use.addedSteps.contains(s.stepId()))
                .map(s -> before.getOrDefault(s.stepId(), s))
                .toList();
    }
}
