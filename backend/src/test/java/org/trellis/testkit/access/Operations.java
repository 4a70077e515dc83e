package org.trellis.testkit.access;

import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import org.trellis.testkit.Actor;

/** The operations of all modules, for tests of one module that look at what every other answers. */
public final class Operations {

    private Operations() {}

    /** A good request for every operation that reads, by operation id. */
    public static Map<String, Sample> reads(Iterable<OperationRequests> modules) {
        Map<String, Sample> reads = new TreeMap<>();
        Replay.samples(modules).forEach((operation, sample) -> {
            if (operation.matches("(get|list|search|find|explain|preview)[A-Z].*")) {
                reads.put(operation, sample.get());
            }
        });
        return reads;
    }

    public static Response send(Actor actor, Sample sample) {
        return Replay.send(actor.request(), sample);
    }
}
