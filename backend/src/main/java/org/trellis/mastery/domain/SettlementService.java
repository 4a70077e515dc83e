package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Two educators who read a piece talk, and settle on one judgement; what each said before stays. */
@Singleton
public class SettlementService {

    private final EvidenceFinder finder;
    private final AskRepository asks;
    private final AskService views;
    private final JudgementService judging;

    SettlementService(EvidenceFinder finder, AskRepository asks, AskService views, JudgementService judging) {
        this.finder = finder;
        this.asks = asks;
        this.views = views;
        this.judging = judging;
    }

    /** By an educator of the student. 409 unless both are in and nothing was settled. */
    @Transactional
    public AskView settle(UUID studentId, UUID evidenceId, UUID askId, int level, String note) {
        finder.findToJudge(studentId, evidenceId);
        AskEntity ask = asks.requireOf(evidenceId, askId);
        if (ask.capacity != AskCapacity.SECOND || ask.status != AskStatus.ANSWERED || ask.finalJudgementId != null) {
            throw Problems.conflict("nothing-to-settle", "There are no two readings here that wait to be settled.");
        }
        FeedbackWords words = new FeedbackWords(note.strip(), null);
        ask.finalJudgementId =
                judging.judge(studentId, evidenceId, new NewJudgement(ask.competencyId, level, List.of(), words)).id;
        ask.finalNote = note.strip();
        return views.view(ask);
    }
}
