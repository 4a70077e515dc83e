package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.trellis.profiles.AgreedProfile;
import org.trellis.profiles.ConfirmedEntry;
import org.trellis.profiles.OverdueReview;
import org.trellis.profiles.Profiles;
import org.trellis.profiles.ReadableEntry;

/** What planning asks. */
@ApplicationScoped
class ProfileLookup implements Profiles {

    private final ProfileAccess access;
    private final SeenEntries seen;
    private final EntryRepository entries;
    private final VersionRepository versions;

    ProfileLookup(ProfileAccess access, SeenEntries seen, EntryRepository entries, VersionRepository versions) {
        this.access = access;
        this.seen = seen;
        this.entries = entries;
        this.versions = versions;
    }

    @Override
    public List<ConfirmedEntry> confirmedEntries(UUID studentId) {
        List<SnapshotEntry> agreed = versions.agreed(studentId)
                .map(version -> version.snapshot().entries())
                .orElse(List.of());
        return entries.proposable(studentId).stream()
                .map(ProfileEntryEntity::quoted)
                .map(entry -> new ConfirmedEntry(entry.id(), entry.kind(), entry.text(), agreed.contains(entry)))
                .toList();
    }

    @Override
    public List<ReadableEntry> readableEntries(UUID studentId) {
        return seen.now(access.toRead(studentId)).stream()
                .filter(entry -> entry.status() != EntryStatus.OFFERED)
                .map(entry -> new ReadableEntry(entry.id(), entry.isPlannable(), entry.changedAt()))
                .toList();
    }

    @Override
    public List<OverdueReview> overdueReviews(Collection<UUID> studentIds, LocalDate on) {
        return studentIds.isEmpty() ? List.of() : versions.overdue(studentIds, on);
    }

    @Override
    public Optional<AgreedProfile> agreed(UUID studentId) {
        return versions.agreed(studentId)
                .map(ProfileVersionEntity::facts)
                .map(facts -> new AgreedProfile(
                        facts.id(), facts.number(), facts.hash(), Objects.requireNonNull(facts.agreedAt())));
    }
}
