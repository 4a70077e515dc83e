package org.trellis.mastery.domain;

import java.time.Instant;
import java.util.UUID;

/** Where a page of evidence ended, newest first. */
public record EvidencePlace(Instant at, UUID id) {}
