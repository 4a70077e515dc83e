package org.trellis.profiles;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.World;

/** Lucía's goals in tests: sentences over HTTP. */
final class Goals {

    static final String URL = "/api/v1/students/" + Actors.student().id() + "/goals";

    private Goals() {}

    static Map<String, Object> goal(String wording) {
        return new HashMap<>(Map.of(
                "wording",
                wording,
                "dueOn",
                World.today().plusMonths(1).toString(),
                "why",
                "People ask me how I got it",
                "actions",
                List.of("Read my answer out loud", "Ask Wei how he knows"),
                "obstacle",
                "I run out of time",
                "plan",
                "I do the because first"));
    }

    static Response proposes(Actor actor, String wording) {
        return actor.sending(goal(wording)).post(URL);
    }

    static Response agrees(Actor actor, Response goal) {
        return actor.sending(Map.of("hash", goal.<String>path("hash"))).post(at(goal) + "/agreements");
    }

    static Response proposed() {
        return proposes(Actors.student(), "Explain the why");
    }

    static Response active() {
        Response goal = proposed();
        agrees(Actors.student(), goal);
        return agrees(Actors.teacher(), goal);
    }

    static String at(Response goal) {
        return URL + "/" + goal.<String>path("id");
    }
}
