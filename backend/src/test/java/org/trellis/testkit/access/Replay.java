package org.trellis.testkit.access;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
