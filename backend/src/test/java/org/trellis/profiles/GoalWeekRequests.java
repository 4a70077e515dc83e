package org.trellis.profiles;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

/** One good request for each operation on Lucía's weeks. */
@Singleton
class GoalWeekRequests implements OperationRequests {

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "listGoalWeeks", () -> Sample.get(Weeks.URL),
                "getGoalWeek",
                        () -> {
                            Weeks.shared();
                            return Sample.get(Weeks.THIS);
                        },
                "replaceGoalWeek",
                        () -> {
                            Weeks.none();
                            return Sample.put(Weeks.THIS, Weeks.words(), 0);
                        },
                "createGoalWeekSharing",
                        () -> {
                            Weeks.none();
                            Weeks.writes(Weeks.words());
                            return Sample.post(Weeks.THIS + "/sharings", Map.of());
                        },
                "createGoalWeekReply",
                        () -> {
                            Weeks.shared();
                            return Sample.post(Weeks.THIS + "/replies", Map.of("text", "Good plan."));
                        });
    }
}
