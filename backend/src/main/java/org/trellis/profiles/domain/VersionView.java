package org.trellis.profiles.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Agreement;

/**
 * A version as one reader sees it.
 *
 * @param content the canonical JSON the hash is taken over; absent where some of it is hidden from this reader
 * @param entries the entries of it that this reader may see
 */
public record VersionView(
        VersionFacts facts, @Nullable String content, List<SnapshotEntry> entries, List<Agreement> agreements) {}
