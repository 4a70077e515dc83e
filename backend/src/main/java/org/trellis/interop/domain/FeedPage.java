package org.trellis.interop.domain;

import java.util.List;

/**
 * What somebody gets to read at once; may be empty although more follows, where nothing of it was theirs.
 *
 * @param next where to go on
 * @param more something follows already
 */
public record FeedPage(List<FeedChange> changes, FeedPosition next, boolean more) {}
