package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.trellis.people.Purpose;
import org.trellis.people.Relation;
import org.trellis.people.Relationships;
import org.trellis.people.StudentAccess;
import org.trellis.platform.error.Problems;
import org.trellis.platform.web.ExpectedVersion;

/** The way to one piece of evidence: the relationship to the student first, then what that relation may see. */
@Singleton
class EvidenceFinder {

    private final Relationships relationships;
    private final EvidenceRepository evidence;
    private final Moments moments;
    private final ExpectedVersion expected;

    EvidenceFinder(
            Relationships relationships, EvidenceRepository evidence, Moments moments, ExpectedVersion expected) {
        this.relationships = relationships;
        this.evidence = evidence;
        this.moments = moments;
        this.expected = expected;
    }

    StudentAccess student(UUID studentId, Purpose purpose) {
        return relationships.require(studentId, purpose);
    }

    /** 404 where there is none, it is another student's, or the caller may not see it. */
    FoundEvidence find(UUID studentId, UUID evidenceId, Purpose purpose) {
        StudentAccess access = student(studentId, purpose);
        return evidence.findByIdOptional(evidenceId)
                .filter(found -> found.studentId.equals(studentId))
                .filter(found -> EvidenceSight.sees(access, moments.person(), found))
                .map(found -> new FoundEvidence(access, found, evidence.competenciesOf(evidenceId)))
                .orElseThrow(Problems::notFound);
    }

    /** 403 for anyone but an educator of the student, 404 as above, 412 where it was read before somebody else saved. */
    FoundEvidence findToJudge(UUID studentId, UUID evidenceId) {
        return findAsRead(studentId, evidenceId, Relation.EDUCATOR);
    }

    /** As {@link #findToJudge}; a student finds their own work too. */
    FoundEvidence findToGiveALevel(UUID studentId, UUID evidenceId) {
        return findAsRead(studentId, evidenceId, Relation.EDUCATOR, Relation.SELF);
    }

    private FoundEvidence findAsRead(UUID studentId, UUID evidenceId, Relation judge, Relation... others) {
        FoundEvidence found = find(studentId, evidenceId, Purpose.JUDGEMENT);
        found.access().requireOneOf(judge, others);
        expected.check(found.evidence().version);
        return found;
    }

    /** 403 for anyone but its author, 404 as above. */
    FoundEvidence findOwn(UUID studentId, UUID evidenceId) {
        FoundEvidence found = find(studentId, evidenceId, Purpose.EVIDENCE);
        if (!found.evidence().authorId.equals(moments.person())) {
            throw Problems.forbidden("Only who brought this evidence changes it.");
        }
        return found;
    }
}
