package org.trellis.mastery.domain;

/** What became of the evidence with this feedback. */
public enum FeedbackOutcome {
    RETURNED,
    ACCEPTED
}
