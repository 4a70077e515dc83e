package org.trellis.testkit.access;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.Supplier;

/** A sample that is made anew only where it was spent: what was refused has changed nothing, and reading never does. */
final class LastingSample {

    private final Supplier<Sample> fresh;
    private Sample sample;

    LastingSample(Supplier<Sample> fresh) {
        this.fresh = fresh;
    }

    Sample get() {
        if (sample == null) {
            sample = fresh.get();
        }
        return sample;
    }

    Response send(RequestSpecification request) {
        Sample asked = get();
        Response answer = Replay.send(request, asked);
        if (answer.statusCode() < 400 && !"GET".equals(asked.method())) {
            sample = null;
        }
        return answer;
    }
}
