package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.trellis.profiles.AgreedProfile;
import org.trellis.profiles.ConfirmedEntry;
import org.trellis.profiles.Profiles;

/** What planning asks. */
@ApplicationScoped
class ProfileLookup implements Profiles {

    private final EntryRepository entries;
    private final VersionRepository versions;

    ProfileLookup(EntryRepository entries, VersionRepository versions) {
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
    public Optional<AgreedProfile> agreed(UUID studentId) {
        return versions.agreed(studentId)
                .map(ProfileVersionEntity::facts)
                .map(facts -> new AgreedProfile(
                        facts.id(), facts.number(), facts.hash(), Objects.requireNonNull(facts.agreedAt())));
    }
}
