package org.trellis.paths.domain.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people agree to in one step. Progress (status, choice, pin) is kept elsewhere, so that it can move while the
 * agreed content cannot.
 *
 * @param stepId the same through all revisions of a path, so that evidence keeps its step
 * @param title own words of a person; without them the competency's statement is the title
 * @param section own words of a person; without them the competency's area is the section
 * @param addedBy the person who added it; absent for the planner
 */
public record StepContent(
        UUID stepId,
        List<Target> targets,
        @Nullable String title,
        @Nullable String section,
        When when,
        How how,
        @Nullable UUID addedBy,
        List<Reason> reasons) {

    public boolean leadsTo(UUID competencyId) {
        return targets.stream().anyMatch(t -> t.competencyId().equals(competencyId));
    }

    StepContent because(Reason reason) {
        List<Reason> all = new ArrayList<>(reasons);
        if (!all.contains(reason)) {
            all.add(reason);
        }
        return new StepContent(stepId, targets, title, section, when, how, addedBy, List.copyOf(all));
    }

    public StepContent at(When newWhen) {
        return new StepContent(stepId, targets, title, section, newWhen, how, addedBy, reasons);
    }

    public StepContent through(How newHow) {
        return new StepContent(stepId, targets, title, section, when, newHow, addedBy, reasons);
    }

    StepContent aimingAt(List<Target> newTargets) {
        return new StepContent(stepId, newTargets, title, section, when, how, addedBy, reasons);
    }
}
