package org.trellis.profiles.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;

/**
 * An entry as one reader sees it.
 *
 * @param media its picture or voice; absent for words alone
 * @param confirmation the recording in which the student said yes; absent where they did so by themselves
 * @param changedBy who gave it its present words or status
 * @param reason why it was disputed; absent otherwise
 */
public record Entry(
        UUID id,
        EntryText said,
        @Nullable EntryMedia media,
        @Nullable EntryMedia confirmation,
        UUID authorId,
        Capacity authorCapacity,
        EntryStatus status,
        @Nullable String reason,
        Instant createdAt,
        Instant changedAt,
        UUID changedBy,
        long version) {

    /** True when planning may use it and a version quotes it: confirmed, and readable on both sides. */
    boolean isPlannable() {
        return status == EntryStatus.CONFIRMED && said.visibility().isForBothSides();
    }
}
