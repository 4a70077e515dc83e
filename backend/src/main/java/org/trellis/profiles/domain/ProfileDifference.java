package org.trellis.profiles.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What two versions say differently, or the living profile and the version in force. */
final class ProfileDifference {

    private ProfileDifference() {}

    /** Every entry of the two, in the order of their ids. */
    static List<EntryChange> between(Collection<SnapshotEntry> before, Collection<SnapshotEntry> after) {
        Map<UUID, SnapshotEntry> old = byId(before);
        Map<UUID, SnapshotEntry> present = byId(after);
        Set<UUID> ids = new TreeSet<>(old.keySet());
        ids.addAll(present.keySet());
        return ids.stream()
                .map(id -> EntryChange.of(id, old.get(id), present.get(id)))
                .toList();
    }

    /** The number of entries that are new, gone, or say something else. */
    static int count(Collection<SnapshotEntry> before, Collection<SnapshotEntry> after) {
        return (int) between(before, after).stream()
                .filter(change -> change.kind() != EntryChange.Kind.UNCHANGED)
                .count();
    }

    private static Map<UUID, SnapshotEntry> byId(Collection<SnapshotEntry> entries) {
        return entries.stream().collect(Collectors.toMap(SnapshotEntry::id, Function.identity()));
    }
}
