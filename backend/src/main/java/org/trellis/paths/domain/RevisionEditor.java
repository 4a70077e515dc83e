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
    private final StepEdits edits;
    private final RevisionBook book;
    private final ExpectedVersion expected;

    RevisionEditor(PathStepRepository steps, StepEdits edits, RevisionBook book, ExpectedVersion expected) {
        this.steps = steps;
        this.edits = edits;
        this.book = book;
        this.expected = expected;
    }

    void edit(PathRevisionEntity revision, List<StepEdit> wanted, UUID by) {
        expected.check(revision.version);
        List<StepContent> before = steps.of(revision.id);
        book.edit(revision, edits.made(revision.studentId, before, wanted, by));
    }
}
