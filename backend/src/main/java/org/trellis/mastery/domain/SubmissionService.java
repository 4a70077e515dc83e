package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;

/** Sending evidence, giving it back, taking it out of the count. */
@Singleton
public class SubmissionService {

    private final EvidenceFinder finder;
    private final EvidenceLedger ledger;
    private final FeedbackWriter feedback;
    private final SpokenComments spoken;
    private final EvidenceViews views;
    private final Moments moments;

    SubmissionService(
            EvidenceFinder finder,
            EvidenceLedger ledger,
            FeedbackWriter feedback,
            SpokenComments spoken,
            EvidenceViews views,
            Moments moments) {
        this.finder = finder;
        this.ledger = ledger;
        this.feedback = feedback;
        this.spoken = spoken;
        this.views = views;
        this.moments = moments;
    }

    /** By its author; families and partners offer. 409 when it is sent already. */
    @Transactional
    public EvidenceView submit(UUID studentId, UUID evidenceId) {
        FoundEvidence found = finder.findOwn(studentId, evidenceId).requireEditable();
        EvidenceEntity evidence = found.evidence();
        evidence.status = evidence.authorCapacity.offers() ? EvidenceStatus.OFFERED : EvidenceStatus.SUBMITTED;
        evidence.submittedAt = moments.now();
        ledger.submitted(found);
        return views.of(evidence);
    }

    /** By an educator, with a next step, and a spoken comment where there is one. 409 when it is not waiting. */
    @Transactional
    public EvidenceView giveBack(
            UUID studentId, UUID evidenceId, FeedbackWords words, @Nullable NewSpokenComment comment) {
        FoundEvidence found = finder.findToJudge(studentId, evidenceId).requireWaiting();
        found.evidence().status = EvidenceStatus.RETURNED;
        feedback.write(found.evidence(), FeedbackOutcome.RETURNED, words.with(spoken.keep(found.evidence(), comment)));
        ledger.returned(found);
        return views.of(found.evidence());
    }

    /** By an educator, with a reason. 409 unless it counts now; it stays as a tombstone. */
    @Transactional
    public EvidenceView retract(UUID studentId, UUID evidenceId, String reason) {
        FoundEvidence found = finder.findToJudge(studentId, evidenceId);
        EvidenceEntity evidence = found.evidence();
        if (evidence.status != EvidenceStatus.ACCEPTED) {
            throw Problems.conflict("evidence-not-counted", "Only evidence that counts can be taken out of the count.");
        }
        evidence.status = EvidenceStatus.RETRACTED;
        evidence.retractedAt = moments.now();
        evidence.retractedBy = moments.person();
        evidence.retractionReason = reason;
        ledger.retracted(found);
        return views.of(evidence);
    }
}
