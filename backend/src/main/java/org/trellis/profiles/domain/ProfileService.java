package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
        return view(viewer, seen.now(viewer), versions.open(studentId), versions.agreed(studentId));
    }

    /** Entries and the agreed version as they stood then; a proposal belongs to its moment and is left out. */
    public ProfileView asOf(UUID studentId, Instant at) {
        Viewer viewer = access.toRead(studentId);
        return view(viewer, seen.asOf(viewer, at), Optional.empty(), versions.agreedAsOf(studentId, at));
    }

    /** A version by its id. */
    public VersionView version(UUID studentId, UUID versionId) {
        Viewer viewer = access.toRead(studentId);
        return reader.view(viewer, versions.of(studentId, versionId));
    }

    /** Versions with a smaller number than the given one, newest first. */
    public List<VersionView> versionsBefore(UUID studentId, int number, int limit) {
        Viewer viewer = access.toRead(studentId);
        return reader.views(viewer, versions.before(studentId, number, limit));
    }

    private ProfileView view(
            Viewer viewer,
            List<Entry> entries,
            Optional<ProfileVersionEntity> open,
            Optional<ProfileVersionEntity> inForce) {
        VersionView agreed =
                inForce.map(version -> reader.view(viewer, version)).orElse(null);
        List<SnapshotEntry> before = agreed == null ? List.of() : agreed.entries();
        return new ProfileView(
                viewer.studentId(),
                entries,
                open.map(version -> reader.view(viewer, version)).orElse(null),
                agreed,
                ProfileDifference.count(before, quotable(entries)),
                versions.profileVersion(viewer.studentId()));
    }

    private static List<SnapshotEntry> quotable(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.status() == EntryStatus.CONFIRMED)
                .filter(entry -> entry.said().visibility().isForBothSides())
                .map(SnapshotEntry::of)
                .toList();
    }
}
