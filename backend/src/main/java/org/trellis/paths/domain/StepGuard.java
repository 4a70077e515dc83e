package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.mastery.MasteryLookup;
import org.trellis.paths.StepStatus;
import org.trellis.platform.error.Problems;
import org.trellis.platform.web.ExpectedVersion;

/** Keeps changes to a step from colliding with somebody else's, or with evidence. */
@ApplicationScoped
class StepGuard {

    private final ExpectedVersion expected;
    private final MasteryLookup mastery;

    StepGuard(ExpectedVersion expected, MasteryLookup mastery) {
        this.expected = expected;
        this.mastery = mastery;
    }

    void expect(StepProgressEntity row) {
        expected.check(row.version);
    }

    void requireNoEvidence(UUID student, StepProgressEntity row) {
        boolean moved = row.status == StepStatus.EVIDENCE_IN || row.status.settled();
        if (moved || mastery.evidencePerStep(student).getOrDefault(row.stepId, 0) > 0) {
            throw Problems.conflict("evidence-exists", "There is evidence for this choice already.");
        }
    }
}
