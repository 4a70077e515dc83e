package org.trellis.profiles;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;

/** Lucía's check-ins in tests: sentences over HTTP. */
final class Talks {

    static final String URL = "/api/v1/students/" + Actors.student().id() + "/check-ins";

    private Talks() {}

    /** As before the first talk. */
    static void none() {
        Database.run("""
                set session_replication_role = replica;
                delete from app.check_in_note;
                delete from app.check_in_topic;
                delete from app.check_in;
                delete from app.student_key;
                set session_replication_role = origin;
                """);
    }

    static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    static Response planned() {
        return Actors.teacher()
                .sending(Map.of("plannedAt", tomorrow().toString(), "minutes", 15))
                .post(URL);
    }

    static Map<String, Object> closing() {
        return new HashMap<>(Map.of(
                "noticed",
                "You explain with a picture first.",
                "next",
                "Write one because a day.",
                "againAt",
                tomorrow().plus(14, ChronoUnit.DAYS).toString()));
    }

    static Response held() {
        return closes(planned(), closing());
    }

    static Response closes(Response talk, Map<String, Object> closing) {
        return Actors.teacher().sending(closing).post(at(talk) + "/closings");
    }

    static Response missed() {
        Response talk = planned();
        return Actors.teacher().sending(Map.of("reason", "A fire drill")).post(at(talk) + "/misses");
    }

    static Response says(Actor actor, Response talk, String topic) {
        return actor.sending(Map.of("text", topic)).post(at(talk) + "/topics");
    }

    /** Writes with the version that is there now. */
    static Response writes(Actor actor, Response talk, Map<String, Object> words) {
        String etag = actor.request().get(at(talk)).header("ETag");
        return actor.sending(words).header("If-Match", etag).patch(at(talk));
    }

    /** Keeps a private note with the version that is there now. */
    static Response keeps(Actor actor, Response talk, String note) {
        String etag = actor.request().get(at(talk) + "/private-note").header("ETag");
        return actor.sending(Map.of("text", note)).header("If-Match", etag).put(at(talk) + "/private-note");
    }

    static String at(Response talk) {
        return URL + "/" + talk.<String>path("id");
    }

    static UUID id(Response talk) {
        return UUID.fromString(talk.path("id"));
    }
}
