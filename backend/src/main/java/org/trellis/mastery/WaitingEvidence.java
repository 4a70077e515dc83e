package org.trellis.mastery;

import java.time.Instant;
import java.util.UUID;

/** A piece of evidence that was sent and waits for a teacher. */
public record WaitingEvidence(UUID evidenceId, UUID studentId, Instant submittedAt) {}
