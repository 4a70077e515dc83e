package org.trellis.mastery.domain;

import java.util.List;
import java.util.UUID;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.people.StudentAccess;
import org.trellis.platform.error.Problems;

/** A piece of evidence the caller may see, and as whom. */
record FoundEvidence(StudentAccess access, EvidenceEntity evidence, List<UUID> competencyIds) {

    List<StateKey> keys() {
        return competencyIds.stream()
                .map(competency -> new StateKey(evidence.studentId, competency))
                .toList();
    }

    FoundEvidence requireWaiting() {
        if (!evidence.status.waiting()) {
            throw Problems.conflict("evidence-not-waiting", "This evidence is not waiting for anyone's answer.");
        }
        return this;
    }

    /** 404 where the evidence is not for that competency. */
    FoundEvidence requireFor(UUID competencyId) {
        if (!competencyIds.contains(competencyId)) {
            throw Problems.notFound();
        }
        return this;
    }

    FoundEvidence requireEditable() {
        if (!evidence.status.editable()) {
            throw Problems.conflict("evidence-sent", "This evidence was sent; what was sent is not edited.");
        }
        return this;
    }
}
