package org.trellis.mastery.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.mastery.OpenContest;

/**
 * A page of what waits for the caller.
 *
 * @param competencies by evidence
 * @param contests what students of the caller see differently, longest waiting first
 * @param now what the waiting is counted from
 */
public record ReviewQueue(
        List<WaitingPiece> pieces,
        Map<UUID, List<UUID>> competencies,
        List<OpenContest> contests,
        QueueCounts counts,
        Instant now) {}
