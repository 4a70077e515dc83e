package org.trellis.mastery.domain;

import org.jspecify.annotations.Nullable;

/** What goes back to the student; a return always names a next step. */
public record FeedbackWords(
        @Nullable String comment, @Nullable String nextStep) {

    boolean isEmpty() {
        return comment == null && nextStep == null;
    }
}
