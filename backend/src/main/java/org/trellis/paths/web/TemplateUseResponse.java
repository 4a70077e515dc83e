package org.trellis.paths.web;

import java.time.Instant;
import java.util.UUID;
import org.trellis.paths.domain.TemplateUseView;
import org.trellis.paths.domain.template.TemplateUseEntity;
import org.trellis.people.PersonRef;

/**
 * A template laid over one student's path.
 *
 * @param revisionId the proposal it is part of
 * @param added how many steps it added
 * @param changed how many steps of the path it changed
 */
public record TemplateUseResponse(
        UUID id,
        PersonRef student,
        UUID revisionId,
        TemplateUseView.State state,
        int added,
        int changed,
        Instant usedAt) {

    static TemplateUseResponse of(TemplateUseView view) {
        TemplateUseEntity use = view.use();
        return new TemplateUseResponse(
                use.id,
                view.student(),
                use.revisionId,
                view.state(),
                use.addedSteps.size(),
                use.changedSteps.size(),
                use.usedAt);
    }
}
