package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        Set<UUID> visible = seen.ids(viewer);
        List<UUID> ids = found.stream().map(version -> version.facts().id()).toList();
        Map<UUID, List<Agreement>> given = agreements.listAll(ProfileVersionEntity.SUBJECT_KIND, ids);
        return found.stream()
                .map(version -> view(
                        version, visible, given.getOrDefault(version.facts().id(), List.of())))
                .toList();
    }

    private static VersionView view(ProfileVersionEntity version, Set<UUID> visible, List<Agreement> given) {
        List<SnapshotEntry> all = version.snapshot().entries();
        List<SnapshotEntry> shown =
                all.stream().filter(entry -> visible.contains(entry.id())).toList();
        String content = shown.size() == all.size() ? version.content() : null;
        return new VersionView(version.facts(), content, shown, given);
    }
}
