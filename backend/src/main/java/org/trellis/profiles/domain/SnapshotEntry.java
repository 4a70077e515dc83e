package org.trellis.profiles.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;
import org.trellis.profiles.EntryKind;

/**
 * An entry as a version quotes it: everything that both sides agree to, and nothing that changes by itself.
 *
 * @param media its picture or voice; absent for words alone
 */
public record SnapshotEntry(
        UUID id,
        EntryKind kind,
        String text,
        UUID authorId,
        Capacity authorCapacity,
        Basis basis,
        Visibility visibility,
        @Nullable EntryMedia media) {

    static SnapshotEntry of(Entry entry) {
        EntryText said = entry.said();
        return new SnapshotEntry(
                entry.id(),
                said.kind(),
                said.text(),
                entry.authorId(),
                entry.authorCapacity(),
                said.basis(),
                said.visibility(),
                entry.media());
    }
}
