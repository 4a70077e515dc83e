package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.agreements.Agreements;
import org.trellis.platform.error.Problems;

/** The version both sides are talking about. It always shows what the living profile says. */
@ApplicationScoped
class OpenProposal {

    private final EntryRepository entries;
    private final VersionRepository versions;
    private final Agreements agreements;

    OpenProposal(EntryRepository entries, VersionRepository versions, Agreements agreements) {
        this.entries = entries;
        this.versions = versions;
        this.agreements = agreements;
    }

    /** Opens a proposal, or puts one again that was sent back. */
    ProfileVersionEntity propose(Act act) {
        UUID student = act.by().studentId();
        Snapshot snapshot = requireNews(student);
        ProfileVersionEntity version =
                versions.open(student).orElseGet(() -> new ProfileVersionEntity(versions.nextNumber(student), act));
        if (version.isProposed()) {
            throw Problems.conflict("already-proposed", "This is proposed already and waits for agreement.");
        }
        version.propose(snapshot, act);
        versions.persistAndFlush(version);
        return version;
    }

    /** To call after every change of an entry: agreements to what is no longer said end. */
    void follow(UUID student) {
        entries.flush();
        versions.open(student).filter(ProfileVersionEntity::isProposed).ifPresent(version -> {
            Snapshot snapshot = snapshot(student);
            if (!snapshot.canonicalJson().equals(version.content())) {
                agreements.voidAll(version.subject(), "SUBJECT_CHANGED");
                version.show(snapshot);
            }
        });
    }

    ProfileVersionEntity requestChanges(UUID versionId, String note, Act act) {
        ProfileVersionEntity version = versions.of(act.by().studentId(), versionId);
        version.requestChanges(note, act);
        agreements.voidAll(version.subject(), "CHANGES_REQUESTED");
        return version;
    }

    private Snapshot requireNews(UUID student) {
        Snapshot snapshot = snapshot(student);
        if (snapshot.entries().isEmpty()) {
            throw new NothingSaid();
        }
        versions.agreed(student)
                .filter(agreed -> agreed.content().equals(snapshot.canonicalJson()))
                .ifPresent(same -> {
                    throw Problems.conflict("nothing-changed", "Nothing changed since you last agreed.");
                });
        return snapshot;
    }

    private Snapshot snapshot(UUID student) {
        return new Snapshot(
                student,
                entries.proposable(student).stream()
                        .map(ProfileEntryEntity::quoted)
                        .toList());
    }
}
