package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.agreements.AgreedSubject;
import org.trellis.agreements.AgreementPolicies;
import org.trellis.agreements.Agreements;
import org.trellis.agreements.Capacity;
import org.trellis.platform.error.Problems;
import org.trellis.platform.event.Outbox;
import org.trellis.platform.media.KeptMedia;
import org.trellis.platform.time.DistrictClock;
import org.trellis.profiles.ProfileAgreed;

/** Putting one's name to a version, and taking it back. */
@ApplicationScoped
class VersionAgreement {

    private final VersionRepository versions;
    private final Agreements agreements;
    private final AgreementPolicies policies;
    private final Outbox outbox;
    private final DistrictClock clock;

    VersionAgreement(
            VersionRepository versions,
            Agreements agreements,
            AgreementPolicies policies,
            Outbox outbox,
            DistrictClock clock) {
        this.versions = versions;
        this.agreements = agreements;
        this.policies = policies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody agrees to exactly this hash; with the second of the two sides the version is in force (law 1). */
    ProfileVersionEntity agree(UUID versionId, String hash, Act act) {
        Capacity capacity = act.by().signingCapacity(policies.of(AgreedSubject.PROFILE_VERSION));
        ProfileVersionEntity version = requireOpen(versionId, hash, capacity, act);
        agreements.give(version.subject(), hash, capacity);
        putInForceIfMutual(version, act);
        return version;
    }

    /** The same for a student who agrees by voice, recorded by the educator who acts. */
    ProfileVersionEntity agreeByVoice(UUID versionId, String hash, Supplier<KeptMedia> voice, String words, Act act) {
        ProfileVersionEntity version = requireOpen(versionId, hash, Capacity.LEARNER, act);
        agreements.giveByVoice(version.subject(), hash, voice.get(), words);
        putInForceIfMutual(version, act);
        return version;
    }

    /** 404 where the student has no such version. */
    ProfileVersionEntity version(UUID studentId, UUID versionId) {
        return versions.of(studentId, versionId);
    }

    private ProfileVersionEntity requireOpen(UUID versionId, String hash, Capacity capacity, Act act) {
        ProfileVersionEntity version = versions.of(act.by().studentId(), versionId);
        version.requireOpenFor(capacity);
        if (!version.hash().equals(hash)) {
            throw Problems.conflict("hash-changed", "The proposal changed since you read it. Read it again first.");
        }
        if (version.snapshot().entries().isEmpty()) {
            throw new NothingSaid();
        }
        return version;
    }

    /** Takes back what the caller agreed to; 409 once both sides have agreed. */
    ProfileVersionEntity withdraw(UUID versionId, Act act) {
        ProfileVersionEntity version = versions.of(act.by().studentId(), versionId);
        version.requireProposed();
        agreements.withdraw(version.subject());
        return version;
    }

    /** The version in force stays as it is, and is looked at again as long from now as the district says. */
    void keep(UUID versionId, Act act) {
        versions.of(act.by().studentId(), versionId).keep(lookAgainOn());
        versions.flush();
    }

    private LocalDate lookAgainOn() {
        return clock.today().plusDays(policies.of(AgreedSubject.PROFILE_VERSION).reviewAfterDays());
    }

    private void putInForceIfMutual(ProfileVersionEntity version, Act act) {
        if (!version.isProposed() || !agreements.bothSidesAgreed(version.subject(), version.hash())) {
            return;
        }
        versions.agreed(act.by().studentId()).ifPresent(former -> former.supersede(act.at()));
        versions.flush();
        version.agree(act.at(), lookAgainOn());
        versions.flush();
        outbox.publish(new ProfileAgreed(act.by().studentId(), version.id()));
    }
}
