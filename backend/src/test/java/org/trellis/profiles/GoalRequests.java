package org.trellis.profiles;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

/** One good request for each operation on Lucía's goals. */
@Singleton
class GoalRequests implements OperationRequests {

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "listGoals", () -> Sample.get(Goals.URL),
                "createGoal", () -> Sample.post(Goals.URL, Goals.goal("Explain the why")),
                "getGoal", () -> Sample.get(Goals.at(Goals.proposed())),
                "updateGoal", () -> Sample.patch(Goals.at(Goals.proposed()), Map.of("wording", "Explain it twice"), 0),
                "agreeGoal", GoalRequests::agreement,
                "recordGoalAction",
                        () -> Sample.post(Goals.at(Goals.active()) + "/actions/1/marks", Map.of("done", true)),
                "createGoalReply", () -> Sample.post(Goals.at(Goals.proposed()) + "/replies", Map.of("text", "Yes!")),
                "createGoalClosing",
                        () -> Sample.post(
                                Goals.at(Goals.active()) + "/closings",
                                Map.of("outcome", "ATTAINED", "reflection", "Asking helped")));
    }

    private static Sample agreement() {
        Response goal = Goals.proposed();
        return Sample.post(Goals.at(goal) + "/agreements", Map.of("hash", goal.<String>path("hash")));
    }
}
