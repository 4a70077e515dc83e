package org.trellis.mastery.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.FeedbackOutcome;
import org.trellis.people.PersonRef;

/** What went back to the student. */
record FeedbackResponse(
        PersonRef by,
        Instant at,
        @Nullable String comment,
        @Nullable String nextStep,
        @Nullable SpokenCommentResponse spoken,
        FeedbackOutcome outcome) {}
