package org.trellis.profiles.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.trellis.agreements.Agreement;

/**
 * A goal with everything around it.
 *
 * @param done when each action was done, by its number from 1; actions still to do are missing
 * @param replies oldest first
 */
public record GoalView(
        GoalFacts facts,
        GoalText text,
        List<Agreement> agreements,
        Map<Integer, Instant> done,
        List<GoalReply> replies) {}
