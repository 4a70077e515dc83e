package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.mastery.AuthorCapacity;
import org.trellis.people.Purpose;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.platform.web.ExpectedVersion;

/** Drafts of evidence: bringing them and editing them until they are sent. */
@Singleton
public class EvidenceWriting {

    private final EvidenceFinder finder;
    private final EvidenceStore store;
    private final Moments moments;
    private final ExpectedVersion expected;

    EvidenceWriting(EvidenceFinder finder, EvidenceStore store, Moments moments, ExpectedVersion expected) {
        this.finder = finder;
        this.store = store;
        this.moments = moments;
        this.expected = expected;
    }

    /** Students, their educators and their families bring evidence; 403 for others who see the student. */
    @Transactional
    public EvidenceView create(UUID studentId, EvidenceDraft draft) {
        EvidenceEntity evidence = new EvidenceEntity();
        evidence.id = Ids.next();
        evidence.studentId = studentId;
        evidence.authorCapacity = EvidenceSight.capacity(
                        finder.student(studentId, Purpose.EVIDENCE).relation())
                .orElseThrow(() -> Problems.forbidden("You can see this student, but not bring evidence."));
        evidence.authorId = moments.person();
        evidence.capturedAt = moments.now();
        evidence.performedOn = moments.today();
        evidence.visibility =
                evidence.authorCapacity == AuthorCapacity.LEARNER ? Visibility.EDUCATORS : Visibility.SHARED;
        return store.save(evidence, draft, List.of(), evidence.performedOn);
    }

    /** Its author only; 409 once it is sent, 412 when it was changed meanwhile. */
    @Transactional
    public EvidenceView edit(UUID studentId, UUID evidenceId, EvidenceDraft draft) {
        FoundEvidence found = finder.findOwn(studentId, evidenceId);
        expected.check(found.evidence().version);
        found.requireEditable();
        return store.save(found.evidence(), draft, found.competencyIds(), moments.today());
    }
}
