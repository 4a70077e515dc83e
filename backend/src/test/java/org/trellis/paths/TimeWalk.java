package org.trellis.paths;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.platform.error.ProblemException;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;

/** Lucía and Ms. Reyes at work on a profile, a path and evidence, as chance has it. */
final class TimeWalk {

    private static final List<String> WORDS = List.of("I like art", "Birds", "I ask for help", "Quiet helps me");
    private static final int MANY = 15;

    private final Random random;
    private final ProfileHand profile;
    private final EvidenceHand evidence;
    private final List<UUID> entries = new ArrayList<>();
    private final List<EvidenceHand.Piece> waiting = new ArrayList<>();
    private final List<EvidenceHand.Piece> judged = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private List<UUID> steps = List.of();

    TimeWalk(Random random, ProfileHand profile, EvidenceHand evidence) {
        this.random = random;
        this.profile = profile;
        this.evidence = evidence;
    }

    /** Evidence cannot be deleted, so that only somebody who switches the guards off gives a student a fresh start. */
    static void forgetMastery() {
        String forget = "set session_replication_role = replica;"
                + " delete from app.mastery_log where student_id = '%1$s'; delete from app.competency_state where student_id = '%1$s';"
                + " delete from app.advancement where student_id = '%1$s';"
                + " update app.evidence set step_id = null where student_id = '%1$s'; set session_replication_role = origin";
        Database.run(forget.formatted(PathScene.STUDENT.id()));
    }

    /** How many things were done that were not refused. */
    int events() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    String kinds() {
        return kinds.toString();
    }

    void step() {
        int dice = random.nextInt(100);
        try {
            if (dice < 60) {
                write(dice);
            } else if (dice < 95) {
                show(dice);
            } else {
                move(dice);
            }
        } catch (ProblemException refused) {
            // most of what comes to mind does not fit; it is no event
        }
    }

    /** One of each, for a short life. */
    void everythingOnce() {
        entries.add(profile.say(Actors.student(), "I like art"));
        draftAndAgree();
        move(97);
        submit();
        judge();
    }

    private void write(int dice) {
        Actor somebody = someone();
        if (entries.size() < 3 || (dice < 12 && entries.size() < MANY)) {
            entries.add(profile.say(somebody, any(WORDS)));
        } else if (dice < 50) {
            UUID entry = any(entries);
            profile.change(somebody, entry, dice, any(WORDS) + random.nextInt(99));
            entries.removeIf(one -> dice >= 48 && one.equals(entry));
        } else {
            profile.agree(somebody, dice);
        }
        count("profile");
    }

    private void show(int dice) {
        if (waiting.isEmpty() || dice < 76) {
            submit();
        } else if (dice < 89) {
            judge();
        } else if (dice < 92) {
            evidence.giveBack(waiting.removeLast());
            count("evidence");
        } else if (!judged.isEmpty()) {
            evidence.retract(judged.removeLast());
            count("evidence");
        }
    }

    private void submit() {
        waiting.add(evidence.submit(random.nextInt(40), steps.isEmpty() ? null : any(steps), random.nextInt(3)));
        count("evidence");
    }

    private void judge() {
        EvidenceHand.Piece piece = waiting.removeFirst();
        evidence.judge(piece, 1 + random.nextInt(4));
        judged.add(piece);
        count("evidence");
    }

    /** The path over HTTP, as it moves least. */
    private void move(int dice) {
        if (steps.isEmpty() || dice < 96) {
            draftAndAgree();
            return;
        }
        String step = any(steps).toString();
        Map<String, Object> now = PathScene.steps(PathScene.path().setRootPath("active")).stream()
                .filter(s -> step.equals(PathScene.text(s, "id")))
                .findFirst()
                .orElseThrow();
        Map<String, Object> change =
                dice < 98 ? Map.of("pinned", random.nextBoolean()) : Map.of("status", "IN_PROGRESS");
        did(someone()
                .sending(change)
                .header("If-Match", "\"" + PathScene.text(now, "version") + "\"")
                .patch(PathScene.PATH + "/steps/" + step));
    }

    private void draftAndAgree() {
        JsonPath proposed = PathScene.proposed();
        count("path");
        did(PathScene.agree(Actors.teacher(), proposed));
        did(PathScene.agree(Actors.student(), proposed));
        steps = PathScene.steps(proposed).stream()
                .map(s -> UUID.fromString(PathScene.text(s, "id")))
                .toList();
    }

    private void did(Response answer) {
        if (answer.statusCode() < 300) {
            count("path");
        } else if (answer.statusCode() >= 500) {
            throw new AssertionError(answer.asString());
        }
    }

    private void count(String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    private Actor someone() {
        return random.nextBoolean() ? Actors.student() : Actors.teacher();
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
