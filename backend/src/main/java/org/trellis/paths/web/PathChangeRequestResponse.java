package org.trellis.paths.web;

import java.time.Instant;
import java.util.UUID;
import org.trellis.people.PersonRef;

/** What someone would like to be different. */
public record PathChangeRequestResponse(UUID id, PersonRef requestedBy, String note, Instant requestedAt) {}
