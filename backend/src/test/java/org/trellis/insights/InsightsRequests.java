package org.trellis.insights;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.testkit.Actors;
import org.trellis.testkit.World;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class InsightsRequests implements OperationRequests {

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "getClassGrid", () -> Sample.get("/api/v1/classes/" + World.RATIOS + "/grid"),
                "getClassSummary", () -> Sample.get("/api/v1/classes/" + World.RATIOS + "/summary"),
                "getToday", () -> Sample.get("/api/v1/today"),
                "listStudentNews",
                        () -> Sample.get("/api/v1/students/" + Actors.student().id() + "/news"),
                "getLateDecisions", () -> Sample.get("/api/v1/late-decisions"),
                "getFirstSteps", () -> Sample.get("/api/v1/first-steps"));
    }
}
