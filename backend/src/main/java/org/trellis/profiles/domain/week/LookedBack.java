package org.trellis.profiles.domain.week;

/** What became of something that was planned. */
public record LookedBack(String text, Outcome outcome) {

    /** Not yet is not a failure. */
    public enum Outcome {
        DONE,
        PARTLY,
        NOT_YET
    }
}
