package org.trellis.agreements.web;

import org.trellis.agreements.AgreedSubject;
import org.trellis.agreements.AgreementPolicy;
import org.trellis.platform.web.Versioned;

/**
 * How the district wants something agreed. A learner and an educator are always needed, and always enough.
 *
 * @param guardianMayAgree whether a guardian may agree besides
 * @param witnessMayAgree whether a leader of the school may agree besides, as a witness
 * @param reviewAfterDays when people look again at what they agreed
 */
public record AgreementPolicyResponse(
        AgreedSubject subject, boolean guardianMayAgree, boolean witnessMayAgree, int reviewAfterDays, long version)
        implements Versioned {

    static AgreementPolicyResponse of(AgreedSubject subject, AgreementPolicy policy) {
        return new AgreementPolicyResponse(
                subject,
                policy.guardianMayAgree(),
                policy.witnessMayAgree(),
                policy.reviewAfterDays(),
                policy.version());
    }
}
