package org.trellis.mastery.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page of what waits for the caller.
 *
 * @param competencies by evidence
 * @param now what the waiting is counted from
 */
public record ReviewQueue(
        List<WaitingPiece> pieces, Map<UUID, List<UUID>> competencies, QueueCounts counts, Instant now) {}
