package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import org.trellis.platform.id.Ids;

/** Writes down what goes back to the student. */
@Singleton
class FeedbackWriter {

    private final FeedbackRepository feedback;
    private final Moments moments;

    FeedbackWriter(FeedbackRepository feedback, Moments moments) {
        this.feedback = feedback;
        this.moments = moments;
    }

    void write(EvidenceEntity evidence, FeedbackOutcome outcome, FeedbackWords words) {
        FeedbackEntity entity = new FeedbackEntity();
        entity.id = Ids.next();
        entity.evidenceId = evidence.id;
        entity.givenBy = moments.person();
        entity.givenAt = moments.now();
        entity.outcome = outcome;
        entity.comment = words.comment();
        entity.nextStep = words.nextStep();
        entity.spoken = words.spoken();
        feedback.persist(entity);
    }
}
