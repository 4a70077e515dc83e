package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.paths.domain.StepEdit;
import org.trellis.paths.domain.planner.Target;

/** Changes to the steps of a revision, applied in order; steps not named stay as they are. */
public record RevisionEditRequest(
        @NotNull @Size(min = 1, max = 300) List<@NotNull @Valid Edit> steps) {

    /** Absent: none. */
    static List<StepEdit> toEdits(@Nullable List<Edit> edits) {
        return edits == null ? List.of() : edits.stream().map(Edit::toEdit).toList();
    }

    /**
     * One change; absent members stay as they are.
     *
     * @param id absent: a new step
     * @param remove true takes the step out; an expected competency cannot go (422 {@code expectation-lowered})
     * @param position where it goes, 0 is first; the dates stay as they are
     * @param swapToId the catalog option that takes the place of the first one: the step gets its kind, mode, place and
     *     minutes, unless the same edit names others
     * @param pinned true keeps the step where it is when the path is planned anew, false lets it go; holds at once and is no
     *     part of what is agreed
     */
    public record Edit(
            @Nullable UUID id,
            @Nullable Boolean remove,
            @Nullable @Min(0) @Max(10_000) Integer position,
            @Nullable @Size(min = 1, max = 120) String title,
            @Nullable @Size(min = 1, max = 120) String section,
            @Nullable @Size(max = 10) List<@NotNull @Valid Aim> targets,
            @Nullable LocalDate startOn,
            @Nullable LocalDate endOn,
            @Nullable @Min(1) @Max(100_000) Integer minutes,
            @Nullable StepKind kind,
            @Nullable Mode mode,
            @Nullable @Size(max = 200) String place,
            @Nullable @Size(max = 10) List<@NotNull UUID> withWhomIds,
            @Nullable @Size(max = 500) String note,
            @Nullable @Size(max = 10) List<@NotNull UUID> optionIds,
            @Nullable UUID swapToId,
            @Nullable Boolean pinned) {

        static Edit of(StepEdit edit) {
            return new Edit(
                    edit.stepId(),
                    edit.remove() ? true : null,
                    edit.position(),
                    edit.title(),
                    edit.section(),
                    edit.targets() == null
                            ? null
                            : edit.targets().stream()
                                    .map(t -> new Aim(t.competencyId(), t.level()))
                                    .toList(),
                    edit.startOn(),
                    edit.endOn(),
                    edit.minutes(),
                    edit.kind(),
                    edit.mode(),
                    edit.place(),
                    edit.withWhom(),
                    edit.note(),
                    edit.optionIds(),
                    edit.swapTo(),
                    edit.pinned());
        }

        StepEdit toEdit() {
            return new StepEdit(
                    id,
                    Boolean.TRUE.equals(remove),
                    position,
                    title,
                    section,
                    targets == null ? null : targets.stream().map(Aim::toTarget).toList(),
                    startOn,
                    endOn,
                    minutes,
                    kind,
                    mode,
                    place,
                    withWhomIds,
                    note,
                    optionIds,
                    swapToId,
                    pinned);
        }
    }

    /** A competency the step leads to, and the level it is for. */
    public record Aim(
            @NotNull UUID competencyId, @Min(1) @Max(5) int level) {
        Target toTarget() {
            return new Target(competencyId, level);
        }
    }
}
