package org.trellis.paths.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.trellis.paths.StepStatus;
import org.trellis.paths.domain.ExplanationService;
import org.trellis.paths.domain.ExplanationView;
import org.trellis.paths.domain.PathService;
import org.trellis.paths.domain.RevisionView;
import org.trellis.paths.web.NextStepResponse.State;
import org.trellis.platform.error.Problems;

/** Answers about single steps of the active path. */
@ApplicationScoped
class StepAnswers {

    /** What was started comes first, then what can be started, then what waits for a teacher. */
    private static final List<StepStatus> URGENCY =
            List.of(StepStatus.IN_PROGRESS, StepStatus.AVAILABLE, StepStatus.EVIDENCE_IN, StepStatus.BLOCKED);

    private final PathService paths;
    private final ExplanationService explanations;

    StepAnswers(PathService paths, ExplanationService explanations) {
        this.paths = paths;
        this.explanations = explanations;
    }

    NextStepResponse next(UUID student) {
        Optional<RevisionView> active = paths.active(student);
        if (active.isEmpty()) {
            return new NextStepResponse(State.NO_PATH, null);
        }
        return steps(active.get()).stream()
                .filter(s -> URGENCY.contains(s.status()))
                .min(Comparator.comparing((PathStepResponse s) -> URGENCY.indexOf(s.status()))
                        .thenComparing(PathStepResponse::position))
                .map(s -> new NextStepResponse(state(s.status()), s))
                .orElse(new NextStepResponse(State.COMPLETE, null));
    }

    private static State state(StepStatus status) {
        return switch (status) {
            case EVIDENCE_IN -> State.WAITING;
            case BLOCKED -> State.BLOCKED;
            default -> State.READY;
        };
    }

    PathStepResponse step(UUID student, UUID stepId) {
        return step(active(student), stepId);
    }

    StepExplanationResponse explanation(UUID student, UUID stepId) {
        RevisionView view = active(student);
        PathStepResponse step = step(view, stepId);
        ExplanationView why = explanations.of(student, stepId);
        return new StepExplanationResponse(
                stepId,
                view.revision().id,
                step.addedBy(),
                PathMapper.agreements(view),
                step.reasons(),
                PathMapper.basis(view),
                SmallestChangeResponse.of(why.explanation().change(), why),
                why.explanation().whyNot().stream()
                        .flatMap(w -> WhyNotResponse.of(w, why))
                        .toList());
    }

    private RevisionView active(UUID student) {
        return paths.active(student).orElseThrow(Problems::notFound);
    }

    private static PathStepResponse step(RevisionView view, UUID stepId) {
        return steps(view).stream()
                .filter(s -> s.id().equals(stepId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private static List<PathStepResponse> steps(RevisionView view) {
        return IntStream.range(0, view.steps().size())
                .mapToObj(i -> StepMapper.step(view.steps().get(i), i, view))
                .toList();
    }
}
