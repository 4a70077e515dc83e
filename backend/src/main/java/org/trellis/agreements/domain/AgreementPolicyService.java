package org.trellis.agreements.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trellis.agreements.AgreedSubject;
import org.trellis.agreements.AgreementPolicies;
import org.trellis.agreements.AgreementPolicy;
import org.trellis.platform.web.ExpectedVersion;

/** Keeps what districts decided. */
@ApplicationScoped
@Transactional
public class AgreementPolicyService implements AgreementPolicies {

    private final AgreementPolicyRepository policies;
    private final ExpectedVersion expected;

    AgreementPolicyService(AgreementPolicyRepository policies, ExpectedVersion expected) {
        this.policies = policies;
        this.expected = expected;
    }

    @Override
    public AgreementPolicy of(AgreedSubject subject) {
        return policies.findByIdOptional(subject)
                .map(AgreementPolicyEntity::policy)
                .orElse(AgreementPolicy.USUAL);
    }

    /** 412 when it is no longer what the caller read. */
    public AgreementPolicy decide(AgreedSubject subject, AgreementPolicy wanted) {
        expected.check(of(subject).version());
        AgreementPolicyEntity entity =
                policies.findByIdOptional(subject).orElseGet(() -> new AgreementPolicyEntity(subject));
        entity.decide(wanted);
        policies.persistAndFlush(entity);
        return entity.policy();
    }
}
