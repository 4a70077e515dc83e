package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.people.Purpose;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/** A student contests a judgement; an educator upholds it or judges again. Both stay on record. */
@Singleton
public class ContestService {

    private final EvidenceFinder finder;
    private final JudgementRepository judgements;
    private final ContestRepository contests;
    private final JudgementService judging;
    private final Moments moments;

    ContestService(
            EvidenceFinder finder,
            JudgementRepository judgements,
            ContestRepository contests,
            JudgementService judging,
            Moments moments) {
        this.finder = finder;
        this.judgements = judgements;
        this.contests = contests;
        this.judging = judging;
        this.moments = moments;
    }

    /** By the student. The judgement counts until it is answered. 409 unless an educator made or confirmed it and nobody contested it. */
    @Transactional
    public ContestView contest(UUID studentId, UUID evidenceId, UUID judgementId, String reason) {
        finder.find(studentId, evidenceId, Purpose.EVIDENCE).access().requireLearner();
        JudgementEntity judgement = judgements.require(evidenceId, judgementId);
        boolean open = judgement.status == JudgementStatus.MADE || judgement.status == JudgementStatus.CONFIRMED;
        boolean counts = judgement.source == JudgementSource.TEACHER || judgement.confirmedBy != null;
        if (!counts || !open) {
            throw Problems.conflict(
                    "judgement-not-contestable", "This judgement was answered, replaced or is your own.");
        }
        judgement.status = JudgementStatus.CONTESTED;
        ContestEntity contest = new ContestEntity();
        contest.id = Ids.next();
        contest.evidenceId = evidenceId;
        contest.judgementId = judgementId;
        contest.contestedBy = moments.person();
        contest.contestedAt = moments.now();
        contest.reason = reason.strip();
        contests.persistAndFlush(contest);
        return new ContestView(contest, null);
    }

    /**
     * By an educator of the student. 409 unless the judgement is contested, 422 where a replacing one lacks its level or is
     * off the scale.
     */
    @Transactional
    public ContestView resolve(UUID studentId, UUID evidenceId, UUID judgementId, NewResolution given) {
        finder.findToJudge(studentId, evidenceId);
        JudgementEntity judgement = judgements.require(evidenceId, judgementId);
        if (judgement.status != JudgementStatus.CONTESTED) {
            throw Problems.conflict("judgement-not-contested", "Nobody waits for an answer to this judgement.");
        }
        ContestEntity contest = contests.ofJudgement(judgementId).orElseThrow();
        ResolutionEntity resolution = new ResolutionEntity();
        resolution.id = Ids.next();
        resolution.contestId = contest.id;
        resolution.resolvedBy = moments.person();
        resolution.resolvedAt = moments.now();
        resolution.outcome = given.outcome();
        resolution.answer = given.answer().strip();
        contests.resolve(resolution);
        settle(studentId, judgement, given);
        return new ContestView(contest, resolution);
    }

    private void settle(UUID studentId, JudgementEntity judgement, NewResolution given) {
        boolean replaced = given.outcome() == ResolutionEntity.Outcome.REPLACED;
        if (replaced != (given.level() != null)) {
            throw Problems.invalid("level", "REQUIRED", "is given exactly when the judgement is replaced");
        }
        if (given.level() == null) {
            judgement.status = JudgementStatus.UPHELD;
            return;
        }
        judgement.status = JudgementStatus.REPLACED;
        FeedbackWords words = new FeedbackWords(given.answer(), null);
        judging.judge(
                studentId,
                judgement.evidenceId,
                new NewJudgement(judgement.competencyId, given.level(), given.criteria(), words));
    }
}
