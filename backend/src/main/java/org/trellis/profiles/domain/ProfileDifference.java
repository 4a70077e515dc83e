package org.trellis.profiles.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far the living profile has moved from what was agreed. */
final class ProfileDifference {

    private ProfileDifference() {}

    /** The number of entries that are new, gone, or say something else. */
    static int count(Collection<SnapshotEntry> before, Collection<SnapshotEntry> after) {
        Map<UUID, SnapshotEntry> old = byId(before);
        Map<UUID, SnapshotEntry> present = byId(after);
        var ids = new TreeSet<>(old.keySet());
        ids.addAll(present.keySet());
        return (int) ids.stream()
                .filter(id -> !Objects.equals(old.get(id), present.get(id)))
                .count();
    }

    private static Map<UUID, SnapshotEntry> byId(Collection<SnapshotEntry> entries) {
        return entries.stream().collect(Collectors.toMap(SnapshotEntry::id, Function.identity()));
    }
}
