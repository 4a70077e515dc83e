package org.trellis.mastery.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.PastWork;
import org.trellis.platform.id.Ids;

/** Works of the past as the rows they would have left behind. */
final class PastRows {

    private PastRows() {}

    static EvidenceEntity evidence(PastWork work) {
        EvidenceEntity row = new EvidenceEntity();
        row.id = Ids.next();
        row.studentId = work.studentId();
        row.title = work.title();
        row.kind = work.kind();
        row.body = work.text();
        row.place = work.place();
        row.support = work.support();
        row.reflection = work.reflection();
        row.visibility = Visibility.SHARED;
        row.status = status(work);
        row.authorId = work.authorId();
        row.authorCapacity = work.authorCapacity();
        row.performedOn = work.performedOn();
        row.capturedAt = work.submittedAt();
        row.submittedAt = work.submittedAt();
        return row;
    }

    private static EvidenceStatus status(PastWork work) {
        if (work.returned() != null) {
            return EvidenceStatus.RETURNED;
        }
        if (!work.judgements().isEmpty()) {
            return EvidenceStatus.ACCEPTED;
        }
        return work.authorCapacity().offers() ? EvidenceStatus.OFFERED : EvidenceStatus.SUBMITTED;
    }

    static List<JudgementEntity> judgements(UUID evidenceId, PastWork work) {
        return work.judgements().stream()
                .map(past -> judgement(evidenceId, past))
                .toList();
    }

    private static JudgementEntity judgement(UUID evidenceId, PastWork.PastJudgement past) {
        JudgementEntity row = new JudgementEntity();
        row.id = Ids.next();
        row.evidenceId = evidenceId;
        row.competencyId = past.competencyId();
        row.level = past.level();
        row.source = JudgementSource.TEACHER;
        row.madeBy = past.by();
        row.madeAt = past.at();
        row.comment = past.comment();
        row.nextStep = past.nextStep();
        return row;
    }

    static List<FeedbackEntity> feedback(UUID evidenceId, PastWork work) {
        List<FeedbackEntity> rows = new ArrayList<>();
        work.judgements().stream().findFirst().ifPresent(past -> {
            FeedbackEntity row = feedback(evidenceId, FeedbackOutcome.ACCEPTED, past.comment(), past.nextStep());
            row.givenBy = past.by();
            row.givenAt = past.at();
            rows.add(row);
        });
        if (work.returned() != null) {
            PastWork.PastReturn past = work.returned();
            FeedbackEntity row = feedback(evidenceId, FeedbackOutcome.RETURNED, past.comment(), past.nextStep());
            row.givenBy = past.by();
            row.givenAt = past.at();
            rows.add(row);
        }
        return rows;
    }

    private static FeedbackEntity feedback(
            UUID evidenceId, FeedbackOutcome outcome, @Nullable String comment, @Nullable String nextStep) {
        FeedbackEntity row = new FeedbackEntity();
        row.id = Ids.next();
        row.evidenceId = evidenceId;
        row.outcome = outcome;
        row.comment = comment;
        row.nextStep = nextStep;
        return row;
    }
}
