package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trellis.paths.domain.planner.StepContent;

/** People's edits, from what they point to down to the steps they make. */
@ApplicationScoped
class StepEdits {

    private final EditCheck check;
    private final ProgressBook progress;

    StepEdits(EditCheck check, ProgressBook progress) {
        this.check = check;
        this.progress = progress;
    }

    /** 422 when an edit points to nothing. */
    void requireKnown(UUID student, List<StepContent> before, List<StepEdit> edits) {
        check.requireKnown(student, before, edits);
    }

    /** The steps after the edits; pins hold from now on, whatever becomes of the revision. */
    List<StepContent> made(UUID student, List<StepContent> before, List<StepEdit> edits, UUID by) {
        check.requireKnown(student, before, edits);
        List<StepEdit> named = edits.stream().map(StepEdit::named).toList();
        List<StepContent> after = StepEditing.apply(before, named, check.swaps(named), by);
        named.forEach(edit -> pin(student, edit));
        return after;
    }

    private void pin(UUID student, StepEdit edit) {
        if (edit.pinned() != null && edit.stepId() != null) {
            progress.row(student, edit.stepId()).pinned = edit.pinned();
        }
    }
}
