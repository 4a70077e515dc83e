package org.trellis.paths.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.LearningOption;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.paths.domain.planner.How;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.When;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/** Applies people's edits to the steps of a revision. */
final class StepEditing {

    private static final int USUAL_MINUTES = 45;

    private StepEditing() {}

    /** @param options what the edits swap to, by id */
    static List<StepContent> apply(
            List<StepContent> before, List<StepEdit> edits, Map<UUID, LearningOption> options, UUID by) {
        List<StepContent> steps = new ArrayList<>(before);
        for (StepEdit edit : edits) {
            LearningOption swap = edit.swapTo() == null ? null : options.get(edit.swapTo());
            int index = indexOf(steps, edit.stepId());
            if (index < 0) {
                insert(steps, edit.position(), changed(swapped(blank(edit, by), swap), edit));
            } else if (edit.remove()) {
                steps.remove(index);
            } else {
                StepContent step = changed(swapped(steps.get(index), swap), edit);
                steps.remove(index);
                insert(steps, edit.position() == null ? Integer.valueOf(index) : edit.position(), step);
            }
        }
        return steps;
    }

    private static int indexOf(List<StepContent> steps, @Nullable UUID id) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).stepId().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static void insert(List<StepContent> steps, @Nullable Integer position, StepContent step) {
        int index = position == null ? steps.size() : Math.clamp(position, 0, steps.size());
        steps.add(index, step);
    }

    private static StepContent blank(StepEdit edit, UUID by) {
        How how = new How(StepKind.LEARN, Mode.INDEPENDENT, null, List.of(), null, List.of());
        When when = new When(null, null, USUAL_MINUTES);
        UUID id = edit.stepId() == null ? Ids.next() : edit.stepId();
        return new StepContent(id, List.of(), null, null, when, how, by, List.of());
    }

    /** The option takes the place of the first one; the others stay to choose from. */
    private static StepContent swapped(StepContent step, @Nullable LearningOption to) {
        if (to == null) {
            return step;
        }
        How how = step.how();
        List<UUID> options = Stream.concat(
                        Stream.of(to.id()), how.optionIds().stream().skip(1).filter(o -> !o.equals(to.id())))
                .toList();
        List<UUID> withWhom = to.mode() == Mode.INDEPENDENT ? List.of() : how.withWhom();
        When when = new When(step.when().startOn(), step.when().endOn(), to.minutes());
        return step.at(when).through(new How(to.stepKind(), to.mode(), to.place(), withWhom, how.note(), options));
    }

    private static StepContent changed(StepContent step, StepEdit edit) {
        StepContent result = new StepContent(
                step.stepId(),
                or(edit.targets(), step.targets()),
                orNull(edit.title(), step.title()),
                orNull(edit.section(), step.section()),
                when(step.when(), edit),
                how(step.how(), edit),
                step.addedBy(),
                step.reasons());
        if (result.targets().isEmpty() && result.title() == null) {
            throw Problems.invalid("steps", "title-or-target", "A step needs a title or a competency.");
        }
        return result;
    }

    private static When when(When when, StepEdit edit) {
        When result = new When(
                orNull(edit.startOn(), when.startOn()),
                orNull(edit.endOn(), when.endOn()),
                or(edit.minutes(), when.minutes()));
        if (result.startOn() != null && result.endOn() != null && result.endOn().isBefore(result.startOn())) {
            throw Problems.invalid("steps.endOn", "ends-before-start", "A step ends after it starts.");
        }
        return result;
    }

    private static How how(How how, StepEdit edit) {
        return new How(
                or(edit.kind(), how.kind()),
                or(edit.mode(), how.mode()),
                orNull(edit.place(), how.place()),
                or(edit.withWhom(), how.withWhom()),
                orNull(edit.note(), how.note()),
                or(edit.optionIds(), how.optionIds()));
    }

    private static <T> T or(@Nullable T wanted, T now) {
        return wanted == null ? now : wanted;
    }

    private static <T> @Nullable T orNull(@Nullable T wanted, @Nullable T now) {
        return wanted == null ? now : wanted;
    }
}
