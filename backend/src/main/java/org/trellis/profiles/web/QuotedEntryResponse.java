package org.trellis.profiles.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;
import org.trellis.people.PersonRef;
import org.trellis.profiles.EntryKind;
import org.trellis.profiles.domain.Visibility;

/**
 * An entry as a version quotes it; {@code id} is that of the living entry.
 *
 * @param media the picture or voice it had; absent for words alone
 */
public record QuotedEntryResponse(
        UUID id,
        EntryKind kind,
        String text,
        PersonRef author,
        Capacity authorCapacity,
        BasisResponse basis,
        @Nullable EntryMediaResponse media,
        Visibility visibility) {}
