package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.platform.web.ExpectedVersion;

/** Writes what people change, after checking that it points to something. */
@ApplicationScoped
class RevisionEditor {

    private final PathStepRepository steps;
    private final EditCheck check;
    private final RevisionBook book;
    private final ExpectedVersion expected;

    RevisionEditor(PathStepRepository steps, EditCheck check, RevisionBook book, ExpectedVersion expected) {
        this.steps = steps;
        this.check = check;
        this.book = book;
        this.expected = expected;
    }

    void edit(PathRevisionEntity revision, List<StepEdit> edits, UUID by) {
        expected.check(revision.version);
        List<StepContent> before = steps.of(revision.id);
        check.requireKnown(revision.studentId, before, edits);
        book.edit(revision, StepEditing.apply(before, edits, by));
    }
}
