package org.trellis.mastery.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a student stands.
 *
 * @param asOf the moment this was known
 * @param items competencies with evidence or a decision; others have not started
 */
record StateResponse(UUID studentId, Instant asOf, List<StateItemResponse> items) {}
