package org.trellis.interop;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class InteropRequests implements OperationRequests {

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.of("listChanges", () -> Sample.get("/api/v1/changes?limit=200"));
    }
}
