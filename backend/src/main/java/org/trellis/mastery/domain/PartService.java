package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.people.Purpose;
import org.trellis.people.StudentAccess;
import org.trellis.platform.error.Problems;

/** "My part" in work made together: it is a piece of the partner from the moment they say what they did, and not before. */
@Singleton
public class PartService {

    private final EvidenceFinder finder;
    private final PartFinder parts;
    private final PartCopy copy;
    private final EvidenceLedger ledger;
    private final Moments moments;

    PartService(EvidenceFinder finder, PartFinder parts, PartCopy copy, EvidenceLedger ledger, Moments moments) {
        this.finder = finder;
        this.parts = parts;
        this.copy = copy;
        this.ledger = ledger;
        this.moments = moments;
    }

    /** By the student: what classmates say was made together, longest waiting first. */
    @Transactional
    public List<PartRequest> asked(UUID studentId) {
        learner(studentId);
        return parts.asked(studentId);
    }

    /** By the student; 404 where they are not asked about that piece. */
    @Transactional
    public PartRequest find(UUID studentId, UUID evidenceId) {
        learner(studentId);
        return parts.find(studentId, evidenceId);
    }

    /** By the student, once; 409 after that, 422 where the part has no words. */
    @Transactional
    public PartRequest answer(UUID studentId, UUID evidenceId, PartAnswer answer) {
        StudentAccess access = learner(studentId);
        PartRequest found = parts.find(studentId, evidenceId);
        PartnerEntity partner = found.partner();
        partner.requireAsked();
        partner.answeredAt = moments.now();
        if (!answer.mine()) {
            partner.status = PartnerStatus.DECLINED;
            return found;
        }
        if (answer.part() == null || answer.part().isBlank()) {
            throw Problems.invalid("part", "REQUIRED", "say in your own words what you did");
        }
        String part = answer.part().strip();
        EvidenceEntity own = copy.of(found, part);
        partner.status = PartnerStatus.CONFIRMED;
        partner.part = part;
        partner.showsName = answer.showsName();
        partner.ownEvidenceId = own.id;
        ledger.submitted(new FoundEvidence(access, own, found.competencyIds()));
        return found;
    }

    private StudentAccess learner(UUID studentId) {
        return finder.student(studentId, Purpose.EVIDENCE).requireLearner();
    }
}
