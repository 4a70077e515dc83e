package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import org.trellis.platform.id.Ids;

/** Writes a judgement down, and accepts the evidence with it. */
@Singleton
class JudgementWriter {

    private final EvidenceRepository evidence;
    private final JudgementRepository judgements;
    private final FeedbackWriter feedback;
    private final Moments moments;

    JudgementWriter(
            EvidenceRepository evidence, JudgementRepository judgements, FeedbackWriter feedback, Moments moments) {
        this.evidence = evidence;
        this.judgements = judgements;
        this.feedback = feedback;
        this.moments = moments;
    }

    JudgementEntity write(EvidenceEntity piece, NewJudgement given) {
        evidence.touch(piece);
        JudgementEntity made = new JudgementEntity();
        made.id = Ids.next();
        made.evidenceId = piece.id;
        made.competencyId = given.competencyId();
        made.level = given.level();
        made.criteria = given.criteria();
        made.source = JudgementSource.TEACHER;
        made.madeBy = moments.person();
        made.madeAt = moments.now();
        made.comment = given.words().comment();
        made.nextStep = given.words().nextStep();
        judgements.replace(made);
        if (piece.status.waiting() || !given.words().isEmpty()) {
            feedback.write(piece, FeedbackOutcome.ACCEPTED, given.words());
        }
        piece.status = EvidenceStatus.ACCEPTED;
        return made;
    }
}
