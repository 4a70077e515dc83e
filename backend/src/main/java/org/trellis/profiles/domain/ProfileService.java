package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading a profile, today's and that of any earlier time. */
@ApplicationScoped
@Transactional
public class ProfileService {

    private final ProfileAccess access;
    private final SeenEntries seen;
    private final VersionRepository versions;
    private final VersionReader reader;

    ProfileService(ProfileAccess access, SeenEntries seen, VersionRepository versions, VersionReader reader) {
        this.access = access;
        this.seen = seen;
        this.versions = versions;
        this.reader = reader;
    }

    /** The profile of the present; empty lists for a student nobody has written about yet. */
    public ProfileView present(UUID studentId) {
        Viewer viewer = access.toRead(studentId);
        VersionView open = versions.open(studentId)
                .map(version -> reader.view(viewer, version))
                .orElse(null);
        VersionView agreed = versions.agreed(studentId)
                .map(version -> reader.view(viewer, version))
                .orElse(null);
        return view(studentId, seen.now(viewer), open, agreed, versions.profileVersion(studentId));
    }

    /**
     * Entries and the agreed version as they stood then; a proposal belongs to its moment and is left out. The answer for a
     * moment never changes, except that it follows a reader's eyes: what was narrowed since is left out of the past too.
     */
    public ProfileView asOf(UUID studentId, Instant at) {
        Viewer viewer = access.toRead(studentId);
        List<Entry> entries = seen.asOf(viewer, at);
        VersionView agreed = versions.agreedAsOf(studentId, at)
                .map(version -> reader.view(viewer, version).asOf(at))
                .orElse(null);
        return view(studentId, entries, null, agreed, versions.profileVersionAsOf(studentId, at));
    }

    /** A version by its id. */
    public VersionView version(UUID studentId, UUID versionId) {
        Viewer viewer = access.toRead(studentId);
        return reader.view(viewer, versions.of(studentId, versionId));
    }

    /** @param from absent: the version agreed before, if there was one */
    public VersionDifference difference(UUID studentId, UUID versionId, @Nullable UUID from) {
        Viewer viewer = access.toRead(studentId);
        ProfileVersionEntity to = versions.of(studentId, versionId);
        VersionView before = (from == null ? versions.agreedBefore(to) : Optional.of(versions.of(studentId, from)))
                .map(version -> reader.view(viewer, version))
                .orElse(null);
        VersionView after = reader.view(viewer, to);
        List<SnapshotEntry> old = before == null ? List.of() : before.entries();
        return new VersionDifference(before, after, ProfileDifference.between(old, after.entries()));
    }

    /** Versions with a smaller number than the given one, newest first. */
    public List<VersionView> versionsBefore(UUID studentId, int number, int limit) {
        Viewer viewer = access.toRead(studentId);
        return reader.views(viewer, versions.before(studentId, number, limit));
    }

    private static ProfileView view(
            UUID studentId,
            List<Entry> entries,
            @Nullable VersionView open,
            @Nullable VersionView agreed,
            long version) {
        List<SnapshotEntry> before = agreed == null ? List.of() : agreed.entries();
        int changes = ProfileDifference.count(before, quotable(entries));
        return new ProfileView(studentId, entries, open, agreed, changes, version);
    }

    private static List<SnapshotEntry> quotable(List<Entry> entries) {
        return entries.stream()
                .filter(Entry::isPlannable)
                .map(SnapshotEntry::of)
                .toList();
    }
}
