package org.trellis.interop.web;

import java.util.List;
import org.trellis.interop.domain.FeedChange;

/**
 * What changed, in the order in which it became visible.
 *
 * @param items may be fewer than asked for, or none, although more follows
 * @param token to ask with {@code since} for what comes next
 * @param more something follows already: ask at once
 */
record ChangesResponse(List<FeedChange> items, String token, boolean more) {}
