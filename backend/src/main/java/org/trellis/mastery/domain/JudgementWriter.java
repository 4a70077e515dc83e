package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import org.trellis.platform.id.Ids;

/** Writes judgements down. */
@Singleton
class JudgementWriter {

    private final EvidenceRepository evidence;
    private final JudgementRepository judgements;
    private final FeedbackWriter feedback;
    private final SpokenComments spoken;
    private final Moments moments;

    JudgementWriter(
            EvidenceRepository evidence,
            JudgementRepository judgements,
            FeedbackWriter feedback,
            SpokenComments spoken,
            Moments moments) {
        this.evidence = evidence;
        this.judgements = judgements;
        this.feedback = feedback;
        this.spoken = spoken;
        this.moments = moments;
    }

    /** An educator's: the evidence is accepted with it. */
    JudgementEntity write(EvidenceEntity piece, NewJudgement given) {
        JudgementEntity made = keep(piece, given, JudgementSource.TEACHER);
        accept(piece, made.words());
        return made;
    }

    /** Beside the evidence, which goes on as it is. */
    JudgementEntity keep(EvidenceEntity piece, NewJudgement given, JudgementSource source) {
        if (!source.speaks()) {
            given.requireSilent();
        }
        evidence.touch(piece);
        JudgementEntity made = make(piece, given, source);
        judgements.replace(made);
        return made;
    }

    /** A second educator's reading: kept, and never in force. */
    JudgementEntity keepAside(EvidenceEntity piece, NewJudgement given) {
        given.requireSilent();
        JudgementEntity made = make(piece, given, JudgementSource.TEACHER);
        made.status = JudgementStatus.REPLACED;
        judgements.persist(made);
        return made;
    }

    void accept(EvidenceEntity piece, FeedbackWords words) {
        if (piece.status.waiting() || !words.isEmpty()) {
            feedback.write(piece, FeedbackOutcome.ACCEPTED, words);
        }
        piece.status = EvidenceStatus.ACCEPTED;
    }

    private JudgementEntity make(EvidenceEntity piece, NewJudgement given, JudgementSource source) {
        JudgementEntity made = new JudgementEntity();
        made.id = Ids.next();
        made.evidenceId = piece.id;
        made.competencyId = given.competencyId();
        made.level = given.level();
        made.criteria = given.criteria();
        made.source = source;
        made.tool = given.tool();
        made.madeBy = moments.person();
        made.madeAt = moments.now();
        made.comment = given.words().comment();
        made.nextStep = given.words().nextStep();
        made.spoken = spoken.keep(piece, given.spoken());
        return made;
    }
}
