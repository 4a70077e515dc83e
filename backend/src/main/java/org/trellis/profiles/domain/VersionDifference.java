package org.trellis.profiles.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side, as far as the reader may see them.
 *
 * @param from absent where there is no earlier agreed version: then everything was added
 */
public record VersionDifference(@Nullable VersionView from, VersionView to, List<EntryChange> changes) {}
