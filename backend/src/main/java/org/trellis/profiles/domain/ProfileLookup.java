package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.AgreedProfile;
import org.trellis.profiles.ConfirmedEntry;
import org.trellis.profiles.OverdueReview;
import org.trellis.profiles.Profiles;
import org.trellis.profiles.ReadableEntry;
import org.trellis.profiles.StillRight;

/** What planning asks. */
@ApplicationScoped
class ProfileLookup implements Profiles {

    private final ProfileAccess access;
    private final EntryRepository entries;
    private final VersionRepository versions;
    private final ReviewBook reviews;

    ProfileLookup(ProfileAccess access, EntryRepository entries, VersionRepository versions, ReviewBook reviews) {
        this.access = access;
        this.entries = entries;
        this.versions = versions;
        this.reviews = reviews;
    }

    @Override
    public List<ConfirmedEntry> confirmedEntries(UUID studentId) {
        return confirmedEntries(List.of(studentId)).getOrDefault(studentId, List.of());
    }

    @Override
    public Map<UUID, List<ConfirmedEntry>> confirmedEntries(Collection<UUID> studentIds) {
        Map<UUID, List<SnapshotEntry>> agreed = versions.agreedOf(studentIds).stream()
                .collect(Collectors.toMap(
                        ProfileVersionEntity::studentId, v -> v.snapshot().entries()));
        return entries.proposable(studentIds).stream()
                .collect(Collectors.groupingBy(
                        ProfileEntryEntity::studentId,
                        Collectors.mapping(
                                e -> confirmed(e.quoted(), agreed.getOrDefault(e.studentId(), List.of())),
                                Collectors.toList())));
    }

    private static ConfirmedEntry confirmed(SnapshotEntry entry, List<SnapshotEntry> agreed) {
        return new ConfirmedEntry(entry.id(), entry.kind(), entry.text(), agreed.contains(entry));
    }

    @Override
    public List<ReadableEntry> readableEntries(UUID studentId) {
        Viewer viewer = access.toRead(studentId);
        Map<UUID, StillRight> latest = reviews.latestOfEntries(studentId);
        return entries.present(viewer).stream()
                .filter(entry -> entry.status() != EntryStatus.OFFERED)
                .map(entry -> readable(entry, latest.get(entry.id())))
                .toList();
    }

    /** A look at words that changed since says nothing about the words of today. */
    private static ReadableEntry readable(Entry entry, @Nullable StillRight last) {
        StillRight looked = last != null && last.at().isAfter(entry.changedAt()) ? last : null;
        return new ReadableEntry(
                entry.id(), entry.isPlannable(), looked == null ? entry.changedAt() : looked.at(), looked);
    }

    @Override
    public List<OverdueReview> overdueReviews(Collection<UUID> studentIds, LocalDate on) {
        return studentIds.isEmpty() ? List.of() : versions.overdue(studentIds, on);
    }

    @Override
    public Optional<AgreedProfile> agreed(UUID studentId) {
        return versions.agreed(studentId).map(ProfileLookup::inForce);
    }

    @Override
    public Map<UUID, AgreedProfile> agreed(Collection<UUID> studentIds) {
        return versions.agreedOf(studentIds).stream()
                .collect(Collectors.toMap(ProfileVersionEntity::studentId, ProfileLookup::inForce));
    }

    private static AgreedProfile inForce(ProfileVersionEntity version) {
        var facts = version.facts();
        return new AgreedProfile(facts.id(), facts.number(), facts.hash(), Objects.requireNonNull(facts.agreedAt()));
    }
}
