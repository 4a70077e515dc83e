package org.trellis.bench;

import java.io.IOException;
import java.util.concurrent.Callable;

/** What every part of the benchmark works with. */
record Setting(Place place, Keycloak keycloak, Trace trace, Report report, int students) {

    Visitor visitor(String username) throws IOException, InterruptedException {
        return new Visitor(place, keycloak.signIn(username));
    }

    interface Request {
        void make(Visitor visitor) throws IOException;
    }

    /** What the teacher's request does in the database. */
    Traced traced(String mentioned, Request request) throws Exception {
        try (Visitor teacher = visitor(Seed.TEACHER)) {
            return trace.of(mentioned, () -> request.make(teacher));
        }
    }

    /** Workers that make this request as the teacher who has every class. */
    Callable<Load.Work> asTeacher(Request request) throws IOException, InterruptedException {
        String token = keycloak.signIn(Seed.TEACHER);
        return () -> {
            Visitor visitor = new Visitor(place, token);
            return new Load.Work() {
                @Override
                public void once() throws Exception {
                    request.make(visitor);
                }

                @Override
                public void close() throws Exception {
                    visitor.close();
                }
            };
        };
    }
}
