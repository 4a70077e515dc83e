package org.trellis.profiles.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one entry between two versions.
 *
 * @param before absent where it was added
 * @param after absent where it is gone
 */
public record EntryChange(
        UUID entryId,
        Kind kind,
        @Nullable SnapshotEntry before,
        @Nullable SnapshotEntry after) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        UNCHANGED
    }

    static EntryChange of(UUID id, @Nullable SnapshotEntry before, @Nullable SnapshotEntry after) {
        if (before == null) {
            return new EntryChange(id, Kind.ADDED, null, after);
        }
        if (after == null) {
            return new EntryChange(id, Kind.REMOVED, before, null);
        }
        return new EntryChange(id, before.equals(after) ? Kind.UNCHANGED : Kind.CHANGED, before, after);
    }
}
