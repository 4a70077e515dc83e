package org.trellis.profiles.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A profile as one reader sees it.
 *
 * @param proposed the version that waits for agreement or for changes; absent in the past
 * @param changesSinceAgreed entries new, gone or different from the agreed version
 */
public record ProfileView(
        UUID studentId,
        List<Entry> entries,
        @Nullable VersionView proposed,
        @Nullable VersionView agreed,
        int changesSinceAgreed,
        long version) {}
