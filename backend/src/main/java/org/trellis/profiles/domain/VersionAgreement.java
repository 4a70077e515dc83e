package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.agreements.AgreedSubject;
import org.trellis.agreements.AgreementPolicies;
import org.trellis.agreements.AgreementPolicy;
import org.trellis.agreements.Agreements;
import org.trellis.agreements.Capacity;
import org.trellis.platform.error.Problems;
import org.trellis.platform.event.Outbox;
import org.trellis.profiles.ProfileAgreed;

/** Putting one's name to a version, and taking it back. */
@ApplicationScoped
class VersionAgreement {

    private final VersionRepository versions;
    private final Agreements agreements;
    private final AgreementPolicies policies;
    private final Outbox outbox;

    VersionAgreement(VersionRepository versions, Agreements agreements, AgreementPolicies policies, Outbox outbox) {
        this.versions = versions;
        this.agreements = agreements;
        this.policies = policies;
        this.outbox = outbox;
    }

    /** Somebody agrees to exactly this hash; with the second of the two sides the version is in force (law 1). */
    ProfileVersionEntity agree(UUID versionId, String hash, Act act) {
        AgreementPolicy policy = policies.of(AgreedSubject.PROFILE_VERSION);
        Capacity capacity = act.by().signingCapacity(policy);
        ProfileVersionEntity version = versions.of(act.by().studentId(), versionId);
        version.requireOpenFor(capacity);
        if (!version.hash().equals(hash)) {
            throw Problems.conflict("hash-changed", "The proposal changed since you read it. Read it again first.");
        }
        if (version.snapshot().entries().isEmpty()) {
            throw new NothingSaid();
        }
        agreements.give(version.subject(), hash, capacity);
        if (version.isProposed() && agreements.bothSidesAgreed(version.subject(), hash)) {
            putInForce(version, act, policy.reviewAfterDays());
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
        int days = policies.of(AgreedSubject.PROFILE_VERSION).reviewAfterDays();
        versions.of(act.by().studentId(), versionId).keep(act.at(), days);
        versions.flush();
    }

    private void putInForce(ProfileVersionEntity version, Act act, int reviewAfterDays) {
        versions.agreed(act.by().studentId()).ifPresent(former -> former.supersede(act.at()));
        versions.flush();
        version.agree(act.at(), reviewAfterDays);
        versions.flush();
        outbox.publish(new ProfileAgreed(act.by().studentId(), version.id()));
    }
}
