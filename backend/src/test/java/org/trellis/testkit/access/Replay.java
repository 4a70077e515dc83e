package org.trellis.testkit.access;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sends sample requests, as whoever it is told. */
final class Replay {

    private Replay() {}

    /** The samples of all modules by operation id. */
    static Map<String, Supplier<Sample>> samples(Iterable<OperationRequests> modules) {
        Map<String, Supplier<Sample>> samples = new TreeMap<>();
        modules.forEach(module -> samples.putAll(module.samples()));
        return samples;
    }

    /**
     * Sends one operation as everybody in its row and compares. What was refused has changed nothing, so the next one asks
     * for the same thing; after a change the sample is made anew.
     *
     * @param as a request of whoever the column names
     */
    static List<String> deviations(
            String operation,
            Map<String, String> row,
            Supplier<Sample> fresh,
            Function<String, RequestSpecification> as) {
        List<String> deviations = new ArrayList<>();
        Sample sample = fresh.get();
        for (Map.Entry<String, String> cell : row.entrySet()) {
            int status = send(as.apply(cell.getKey()), sample).statusCode();
            if (!AccessMatrix.matches(cell.getValue(), status)) {
                deviations.add("%s as %s: %d, not %s".formatted(operation, cell.getKey(), status, cell.getValue()));
            }
            if (status < 400 && !"GET".equals(sample.method())) {
                sample = fresh.get();
            }
        }
        return deviations;
    }

    static Response send(RequestSpecification request, Sample sample) {
        request.header("Idempotency-Key", UUID.randomUUID().toString()).headers(sample.headers());
        if (sample.contentType() != null) {
            request.contentType(sample.contentType());
        }
        if (sample.body() instanceof byte[] raw) {
            request.body(raw);
        } else if (sample.body() != null) {
            request.body(sample.body());
        }
        return request.request(sample.method(), sample.path());
    }
}
