package org.trellis.paths.web;

import org.jspecify.annotations.Nullable;
import org.trellis.paths.StepStatus;

/**
 * What a person changes about a step of the active path.
 *
 * @param status IN_PROGRESS to start, AVAILABLE to put it back, DONE only for a step that aims at no competency
 * @param pinned true keeps it where it is when the path is planned anew
 */
public record StepChangeRequest(
        @Nullable StepStatus status, @Nullable Boolean pinned) {}
