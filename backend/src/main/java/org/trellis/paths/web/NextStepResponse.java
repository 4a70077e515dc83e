package org.trellis.paths.web;

import org.jspecify.annotations.Nullable;

/**
 * What comes next.
 *
 * @param state READY: {@code step} can be done; WAITING: {@code step} waits for a teacher; BLOCKED:
 *     nothing can be done until what {@code step} says is there; COMPLETE: nothing is left;
 *     NO_PATH: there is no agreed path yet
 * @param step absent when COMPLETE or NO_PATH
 */
public record NextStepResponse(State state, @Nullable PathStepResponse step) {

    /** Whether and how it goes on. */
    public enum State {
        READY,
        WAITING,
        BLOCKED,
        COMPLETE,
        NO_PATH
    }
}
