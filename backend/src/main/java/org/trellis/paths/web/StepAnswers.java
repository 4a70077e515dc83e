package org.trellis.paths.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.trellis.paths.StepStatus;
import org.trellis.paths.domain.ExplanationService;
import org.trellis.paths.domain.ExplanationView;
import org.trellis.paths.domain.NextStepService;
import org.trellis.paths.domain.NextStepService.Next;
import org.trellis.paths.domain.PathService;
import org.trellis.paths.domain.RevisionView;
import org.trellis.paths.web.NextStepResponse.State;
import org.trellis.platform.error.Problems;

/** Answers about single steps of the active path. */
@ApplicationScoped
class StepAnswers {

    private final PathService paths;
    private final NextStepService nexts;
    private final ExplanationService explanations;

    StepAnswers(PathService paths, NextStepService nexts, ExplanationService explanations) {
        this.paths = paths;
        this.nexts = nexts;
        this.explanations = explanations;
    }

    NextStepResponse next(UUID student) {
        NextStepService.Answer answer = nexts.of(student);
        Next next = answer.next();
        if (next == null) {
            return new NextStepResponse(answer.hasPath() ? State.COMPLETE : State.NO_PATH, null);
        }
        return new NextStepResponse(
                state(next.progress().status()),
                StepMapper.step(next.content(), next.index(), next.names(), next.byStep(), null));
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
