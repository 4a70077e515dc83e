package org.trellis.scheduling;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.testkit.World;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class SchedulingRequests implements OperationRequests {

    @Override
    public Map<String, Supplier<Sample>> samples() {
        Map<String, Supplier<Sample>> samples = new HashMap<>();
        samples.put("listFlexBlocks", () -> Sample.get(Blocks.PATH + "?schoolId=" + World.ALDER));
        samples.put("getFlexBlock", () -> Sample.get(fresh()));
        samples.put("createFlexBlock", () -> Sample.post(Blocks.PATH, Blocks.body(World.ALDER, Blocks.monday(1))));
        samples.put("moveFlexBlock", () -> Sample.patch(fresh(), Map.of("place", "Library", "reason", "More room"), 0));
        samples.put("cancelFlexBlock", () -> Sample.post(fresh() + "/cancellations", Map.of("reason", "A holiday")));
        samples.put("listSchoolStaff", () -> Sample.get("/api/v1/schools/" + World.ALDER + "/staff"));
        return samples;
    }

    private static String fresh() {
        Blocks.none();
        return Blocks.PATH + "/" + Blocks.on(Blocks.monday(1)).getString("id");
    }
}
