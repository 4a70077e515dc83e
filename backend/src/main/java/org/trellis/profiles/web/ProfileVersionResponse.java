package org.trellis.profiles.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;
import org.trellis.profiles.domain.VersionStatus;

/**
 * A snapshot of the profile.
 *
 * @param hash SHA-256, in hex, of {@code content}
 * @param content the canonical JSON (RFC 8785) that is agreed on; absent where the reader may not see all of it
 * @param entries those the reader may see
 * @param reviewOn when the two look at it together again; absent until it is agreed
 */
public record ProfileVersionResponse(
        UUID id,
        int number,
        VersionStatus status,
        String hash,
        @Nullable String content,
        List<QuotedEntryResponse> entries,
        List<ProfileAgreementResponse> agreements,
        PersonRef proposedBy,
        Instant proposedAt,
        @Nullable String changeNote,
        @Nullable PersonRef changeRequestedBy,
        @Nullable Instant agreedAt,
        @Nullable LocalDate reviewOn,
        long version)
        implements Versioned {}
