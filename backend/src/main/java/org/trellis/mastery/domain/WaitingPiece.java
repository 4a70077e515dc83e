package org.trellis.mastery.domain;

import java.time.Instant;
import java.util.UUID;

/** A row of the review queue. */
public record WaitingPiece(UUID evidenceId, UUID studentId, String title, Instant submittedAt) {}
