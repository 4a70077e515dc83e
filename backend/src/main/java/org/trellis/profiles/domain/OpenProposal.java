package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.Agreements;
import org.trellis.platform.error.Problems;
import org.trellis.platform.event.Outbox;
import org.trellis.profiles.ProfileAgreed;

/** The version both sides are talking about. It always shows what the living profile says. */
@ApplicationScoped
class OpenProposal {

    private final EntryRepository entries;
    private final VersionRepository versions;
    private final Agreements agreements;
    private final Outbox outbox;

    OpenProposal(EntryRepository entries, VersionRepository versions, Agreements agreements, Outbox outbox) {
        this.entries = entries;
        this.versions = versions;
        this.agreements = agreements;
        this.outbox = outbox;
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

    /** One side agrees to exactly this hash; with the second side the version is in force. */
    ProfileVersionEntity agree(UUID versionId, String hash, Act act) {
        ProfileVersionEntity version = versions.of(act.by().studentId(), versionId);
        version.requireProposed();
        if (!version.hash().equals(hash)) {
            throw Problems.conflict("hash-changed", "The proposal changed since you read it. Read it again first.");
        }
        if (version.snapshot().entries().isEmpty()) {
            throw nothingSaid();
        }
        Agreement given = agreements.give(version.subject(), hash, act.by().agreeingCapacity());
        if (agreements.bothSidesAgreed(version.subject(), hash)) {
            putInForce(version, act, given);
        }
        return version;
    }

    ProfileVersionEntity requestChanges(UUID versionId, String note, Act act) {
        ProfileVersionEntity version = versions.of(act.by().studentId(), versionId);
        version.requestChanges(note, act);
        agreements.voidAll(version.subject(), "CHANGES_REQUESTED");
        return version;
    }

    private void putInForce(ProfileVersionEntity version, Act act, Agreement last) {
        versions.agreed(act.by().studentId()).ifPresent(former -> former.supersede(act.at()));
        versions.flush();
        version.agree(act.at());
        versions.flush();
        outbox.publish(new ProfileAgreed(act.by().studentId(), last.subjectId()));
    }

    private Snapshot requireNews(UUID student) {
        Snapshot snapshot = snapshot(student);
        if (snapshot.entries().isEmpty()) {
            throw nothingSaid();
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

    private static RuntimeException nothingSaid() {
        return Problems.conflict("profile-empty", "Nothing is confirmed yet that both sides can read.");
    }
}
