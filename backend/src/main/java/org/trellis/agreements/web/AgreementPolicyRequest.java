package org.trellis.agreements.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.trellis.agreements.AgreementPolicy;

/** The whole policy, as it shall be from now on; what was agreed before stays as it is. */
public record AgreementPolicyRequest(
        @NotNull Boolean guardianMayAgree,
        @NotNull Boolean witnessMayAgree,
        @NotNull @Min(7) @Max(366) Integer reviewAfterDays) {

    AgreementPolicy policy() {
        return new AgreementPolicy(guardianMayAgree, witnessMayAgree, reviewAfterDays, 0);
    }
}
