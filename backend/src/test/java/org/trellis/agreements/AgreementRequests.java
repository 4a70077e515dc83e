package org.trellis.agreements;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.testkit.Database;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

/** One good request for each operation on what districts decide about agreements. */
@Singleton
class AgreementRequests implements OperationRequests {

    private static final String POLICY = "/api/v1/agreement-policies/PROFILE_VERSION";

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.of("getAgreementPolicy", () -> Sample.get(POLICY), "replaceAgreementPolicy", () -> {
            Database.run("delete from app.agreement_policy");
            Map<String, Object> usual =
                    Map.of("guardianMayAgree", false, "witnessMayAgree", false, "reviewAfterDays", 90);
            return new Sample("PUT", POLICY, usual, "application/json", Map.of("If-Match", "\"0\""));
        });
    }
}
