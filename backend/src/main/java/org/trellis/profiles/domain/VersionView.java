package org.trellis.profiles.domain;

import java.time.Instant;
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
        VersionFacts facts, @Nullable String content, List<SnapshotEntry> entries, List<Agreement> agreements) {

    /** The same as everybody saw it while it was in force, with the agreements given until then. */
    VersionView asOf(Instant at) {
        List<Agreement> then = agreements.stream()
                .filter(given -> !given.givenAt().isAfter(at))
                .toList();
        return new VersionView(facts.inForce(), content, entries, then);
    }
}
