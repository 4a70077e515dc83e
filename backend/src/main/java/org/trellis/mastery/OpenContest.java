package org.trellis.mastery;

import java.time.Instant;
import java.util.UUID;

/** A student sees a judgement differently, and no educator has answered yet. */
public record OpenContest(
        UUID judgementId,
        UUID evidenceId,
        UUID studentId,
        UUID competencyId,
        String title,
        int level,
        Instant contestedAt) {}
