package org.trellis.paths.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.LearningOption;
import org.trellis.competencies.CompetencyRef;
import org.trellis.paths.StepStatus;
import org.trellis.paths.domain.RevisionView;
import org.trellis.paths.domain.StepChange;
import org.trellis.paths.domain.StepNames;
import org.trellis.paths.domain.StepProgress;
import org.trellis.paths.domain.planner.How;
import org.trellis.paths.domain.planner.Reason;
import org.trellis.paths.domain.planner.StepContent;

/** Turns a step, its progress and the names it mentions into what is answered. */
final class StepMapper {

    private static final StepProgress NOTHING_YET = new StepProgress(StepStatus.PLANNED, false, null, null, 0);

    private StepMapper() {}

    static PathStepResponse step(StepContent step, int position, RevisionView view) {
        return step(
                step, position, view.names(), view.progress(), view.changes().get(step.stepId()));
    }

    static PathStepResponse step(
            StepContent step, int position, StepNames names, Map<UUID, StepProgress> all, @Nullable StepChange change) {
        StepProgress progress = all.getOrDefault(step.stepId(), NOTHING_YET);
        How how = step.how();
        return new PathStepResponse(
                step.stepId(),
                position,
                title(step, progress, names),
                how.kind(),
                how.mode(),
                progress.status(),
                competencies(step, names),
                step.targets().isEmpty() ? 0 : step.targets().getFirst().level(),
                step.when().startOn(),
                step.when().endOn(),
                step.when().minutes(),
                how.place(),
                known(how.withWhom(), names.people()),
                how.note(),
                known(how.optionIds(), names.options()).stream()
                        .map(StepOptionResponse::of)
                        .toList(),
                progress.chosenOptionId(),
                progress.pinned(),
                StepBlockResponse.of(progress.block(), names.people()),
                step.addedBy() == null ? null : names.people().get(step.addedBy()),
                names.evidence().getOrDefault(step.stepId(), 0),
                reasons(step.reasons(), names),
                change,
                progress.version());
    }

    static List<StepReasonResponse> reasons(List<Reason> reasons, StepNames names) {
        return reasons.stream().map(r -> StepReasonResponse.of(r, names)).toList();
    }

    static String section(StepContent step, StepNames names) {
        if (step.section() != null) {
            return step.section();
        }
        return competencies(step, names).stream()
                .map(CompetencyRef::area)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String title(StepContent step, StepProgress progress, StepNames names) {
        if (step.title() != null) {
            return step.title();
        }
        UUID chosen = progress.chosenOptionId();
        if (chosen != null && names.options().get(chosen) instanceof LearningOption way) {
            return way.title();
        }
        return competencies(step, names).stream()
                .map(CompetencyRef::shortName)
                .findFirst()
                .orElse("");
    }

    private static List<CompetencyRef> competencies(StepContent step, StepNames names) {
        return known(step.targets().stream().map(t -> t.competencyId()).toList(), names.competencies());
    }

    private static <T> List<T> known(List<UUID> ids, Map<UUID, T> names) {
        return ids.stream().map(names::get).filter(Objects::nonNull).toList();
    }
}
