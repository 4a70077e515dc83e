package org.trellis.agreements.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.trellis.agreements.AgreedSubject;
import org.trellis.agreements.AgreementPolicy;

/** What a district decided for one kind of subject. */
@Entity
@Table(name = "agreement_policy")
class AgreementPolicyEntity {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private AgreedSubject subject;

    @Column(name = "guardian_may_agree")
    private boolean guardianMayAgree;

    @Column(name = "witness_may_agree")
    private boolean witnessMayAgree;

    @Column(name = "review_after_days")
    private int reviewAfterDays;

    @Version
    @Column(name = "version")
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AgreementPolicyEntity() {}

    AgreementPolicyEntity(AgreedSubject subject) {
        this.subject = subject;
        // the usual policy, which nobody wrote down, is version 0
        this.version = 1;
    }

    void decide(AgreementPolicy wanted) {
        guardianMayAgree = wanted.guardianMayAgree();
        witnessMayAgree = wanted.witnessMayAgree();
        reviewAfterDays = wanted.reviewAfterDays();
    }

    AgreementPolicy policy() {
        return new AgreementPolicy(guardianMayAgree, witnessMayAgree, reviewAfterDays, version);
    }
}
