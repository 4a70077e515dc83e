package org.trellis.profiles.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;
import org.trellis.profiles.EntryKind;
import org.trellis.profiles.domain.EntryStatus;
import org.trellis.profiles.domain.Visibility;

/**
 * One thing said about the student.
 *
 * @param media its picture or voice; absent for words alone
 * @param confirmation the recording in which a student up to grade 2 said yes to it
 * @param changedBy who gave it its present words or status
 * @param reason why it is disputed or was retired
 */
public record ProfileEntryResponse(
        UUID id,
        EntryKind kind,
        String text,
        PersonRef author,
        Capacity authorCapacity,
        BasisResponse basis,
        @Nullable EntryMediaResponse media,
        @Nullable EntryMediaResponse confirmation,
        Visibility visibility,
        List<PersonRef> namedReaders,
        EntryStatus status,
        @Nullable String reason,
        Instant createdAt,
        Instant changedAt,
        PersonRef changedBy,
        long version)
        implements Versioned {}
