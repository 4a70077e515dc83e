package org.trellis.mastery.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands.
 *
 * @param asOf the moment this was known
 * @param items competencies with evidence or a decision; others have not started
 * @param token to ask with {@code since} for what changes from here on; absent for a moment in the past
 */
record StateResponse(
        UUID studentId,
        Instant asOf,
        List<StateItemResponse> items,
        @Nullable String token) {}
