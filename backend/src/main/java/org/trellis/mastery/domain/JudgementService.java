package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** A teacher judges a piece of evidence: it counts from then on, and the state follows in the same transaction. */
@Singleton
public class JudgementService {

    private final EvidenceFinder finder;
    private final LevelCheck levels;
    private final JudgementWriter writer;
    private final EvidenceLedger ledger;

    JudgementService(EvidenceFinder finder, LevelCheck levels, JudgementWriter writer, EvidenceLedger ledger) {
        this.finder = finder;
        this.levels = levels;
        this.writer = writer;
        this.ledger = ledger;
    }

    /**
     * By an educator of the student. An earlier judgement of the same thing stays as REPLACED. 404 when the evidence is not
     * for that competency, 409 when it is a draft, was returned or retracted, 422 when the level is not on the scale.
     */
    @Transactional
    public JudgementEntity judge(UUID studentId, UUID evidenceId, NewJudgement judgement) {
        FoundEvidence found = finder.findToJudge(studentId, evidenceId);
        EvidenceEntity evidence = found.evidence();
        if (!found.competencyIds().contains(judgement.competencyId())) {
            throw Problems.notFound();
        }
        if (!evidence.status.waiting() && evidence.status != EvidenceStatus.ACCEPTED) {
            throw Problems.conflict("evidence-not-judgeable", "This evidence is not waiting and does not count.");
        }
        Yardstick yardstick = levels.check(judgement.competencyId(), judgement.level(), judgement.criteria());
        boolean first = evidence.status.waiting();
        JudgementEntity made = writer.write(evidence, judgement);
        ledger.judged(found, made, yardstick, first);
        return made;
    }
}
