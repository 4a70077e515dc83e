package org.trellis.paths.domain;

import java.time.Instant;
import java.util.UUID;

/** What someone would like to be different in a revision. */
public record ChangeRequest(UUID id, UUID requestedBy, String note, Instant requestedAt) {}
