package org.trellis.catalog;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class CatalogRequests implements OperationRequests {

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "listLearningResources", () -> Sample.get("/api/v1/learning-resources"),
                "getLearningResource", () -> Sample.get("/api/v1/learning-resources/" + Offers.published()),
                "offerLearningResource", () -> Sample.post("/api/v1/learning-resources", Offers.body("Bead ratios")),
                "vetLearningResource", () -> decision(Offers.offered(), "vettings", Map.of("note", "Seen.")),
                "publishLearningResource", () -> decision(Offers.vetted(), "publications", Map.of()),
                "suspendLearningResource",
                        () -> decision(Offers.published(), "suspensions", Map.of("reason", "Closed")));
    }

    private static Sample decision(UUID id, String fact, Map<String, String> body) {
        return Sample.post("/api/v1/learning-resources/" + id + "/" + fact, body);
    }
}
