package org.trellis.people;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class PeopleCoreRequests implements OperationRequests {

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "getMe", () -> Sample.get("/api/v1/me"),
                "getPreferences", () -> Sample.get("/api/v1/me/preferences"),
                "changePreferences", () -> Sample.patch("/api/v1/me/preferences", Map.of(), 0));
    }
}
