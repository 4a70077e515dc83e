package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.Agreements;

/** Versions through a reader's eyes: entries that the reader may not see today are left out of old versions too. */
@ApplicationScoped
class VersionReader {

    private final SeenEntries seen;
    private final VersionRepository versions;
    private final Agreements agreements;

    VersionReader(SeenEntries seen, VersionRepository versions, Agreements agreements) {
        this.seen = seen;
        this.versions = versions;
        this.agreements = agreements;
    }

    VersionView view(Viewer viewer, ProfileVersionEntity version) {
        return views(viewer, List.of(version)).getFirst();
    }

    List<VersionView> views(Viewer viewer, List<ProfileVersionEntity> found) {
        versions.flush();
        List<Quoting> quoting = found.stream().map(Quoting::of).toList();
        Set<UUID> visible = seen.among(
                viewer,
                quoting.stream()
                        .flatMap(one -> one.entries().stream())
                        .map(SnapshotEntry::id)
                        .collect(Collectors.toSet()));
        List<UUID> ids = found.stream().map(ProfileVersionEntity::id).toList();
        Map<UUID, List<Agreement>> given = agreements.listAll(ProfileVersionEntity.SUBJECT_KIND, ids);
        return quoting.stream()
                .map(one -> one.seen(visible, given.getOrDefault(one.version().id(), List.of())))
                .toList();
    }

    /** A version with what it quotes, read once. */
    private record Quoting(ProfileVersionEntity version, List<SnapshotEntry> entries) {

        static Quoting of(ProfileVersionEntity version) {
            return new Quoting(version, version.snapshot().entries());
        }

        VersionView seen(Set<UUID> visible, List<Agreement> given) {
            List<SnapshotEntry> shown = entries.stream()
                    .filter(entry -> visible.contains(entry.id()))
                    .toList();
            String content = shown.size() == entries.size() ? version.content() : null;
            return new VersionView(version.facts(), content, shown, given);
        }
    }
}
