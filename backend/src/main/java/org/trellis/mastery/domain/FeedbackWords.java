package org.trellis.mastery.domain;

import org.jspecify.annotations.Nullable;

/** What goes back to the student, written, spoken or both; a return always names a next step in writing. */
public record FeedbackWords(
        @Nullable String comment,
        @Nullable String nextStep,
        @Nullable SpokenCommentEntity spoken) {

    public FeedbackWords(@Nullable String comment, @Nullable String nextStep) {
        this(comment, nextStep, null);
    }

    FeedbackWords with(@Nullable SpokenCommentEntity kept) {
        return new FeedbackWords(comment, nextStep, kept);
    }

    boolean isEmpty() {
        return comment == null && nextStep == null && spoken == null;
    }
}
