package org.trellis.profiles.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.web.Versioned;

/**
 * Who the student is, as far as the reader may know.
 *
 * @param proposed waits for agreement, or for changes that were asked for
 * @param agreed the version in force
 * @param changesSinceAgreed entries that are new, gone or different from the agreed version
 */
public record ProfileResponse(
        UUID studentId,
        List<ProfileEntryResponse> entries,
        @Nullable ProfileVersionResponse proposed,
        @Nullable ProfileVersionResponse agreed,
        int changesSinceAgreed,
        long version)
        implements Versioned {}
