package org.trellis.paths;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Ladder;

/** What anybody might do to Lucía's path, at random: one edit or a list of them, by every route there is. */
final class RandomEdits {

    static final List<Actor> EVERYONE = List.of(
            Actors.teacher(),
            Actors.student(),
            Actors.guardian(),
            Actors.otherTeacher(),
            Actors.schoolLeader(),
            Actors.districtAdmin(),
            Actors.partner(),
            Actors.integrator(),
            Actors.adminOfOtherDistrict());
    static final int ROUTES = 12;

    private static final int MOST_AT_ONCE = 60;
    private static final int MOST_STEPS = 40;
    private static final List<UUID> COMPETENCIES =
            List.of(Ladder.COUNTING, Ladder.RATIOS, Ladder.RATES, Ladder.ESTIMATING);

    private final Random random;
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private JsonPath open = PathScene.proposed();
    private int count;
    private int requests;
    private int lowerings;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    void next() {
        Actor actor = random.nextInt(10) < 7 ? EVERYONE.get(random.nextInt(2)) : any(EVERYONE);
        Response answer = random.nextInt(10) < 7 ? edits(actor) : other(actor);
        requests++;
        answers.merge(answer.statusCode(), 1, Integer::sum);
        if (answer.statusCode() == 422 && answer.asString().contains("expectation-lowered")) {
            lowerings++;
        }
        if (answer.statusCode() < 300 || answer.statusCode() == 412) {
            lookAgain();
        }
    }

    int count() {
        return count;
    }

    int requests() {
        return requests;
    }

    int loweringsRefused() {
        return lowerings;
    }

    Map<Integer, Integer> answers() {
        return answers;
    }

    /** One in three is harmless, so that some go through; a list goes through as a whole or not at all. */
    private Response edits(Actor actor) {
        boolean harmless = random.nextInt(3) == 0;
        int size = random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(MOST_AT_ONCE);
        List<Map<String, Object>> edits = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            edits.add(harmless ? harmless() : any());
        }
        count += size;
        return PathScene.edit(actor, open, edits);
    }

    private Response other(Actor actor) {
        count++;
        String step = PathScene.text(any(PathScene.steps(open)), "id");
        String revision = PathScene.REVISIONS + "/" + open.getString("id");
        return switch (random.nextInt(ROUTES - 1)) {
            case 0 -> actor.sending(Map.of("trigger", "REQUEST")).post(PathScene.REVISIONS);
            case 1 -> actor.sending(Map.of("note", "Less, please.")).post(revision + "/change-requests");
            case 2 -> PathScene.agree(actor, open);
            case 3 ->
                actor.sending(Map.of("status", "DONE"))
                        .header("If-Match", "\"0\"")
                        .patch(PathScene.PATH + "/steps/" + step);
            case 4 -> actor.sending(PathScene.block()).post(PathScene.PATH + "/steps/" + step + "/blocks");
            case 5 -> StepProposals.by(actor, proposal(step));
            case 6 -> StepProposals.answer(actor, proposals(), Map.of("answer", "ACCEPT"));
            case 7 ->
                actor.sending(Map.of("studentIds", List.of(PathScene.STUDENT.id())))
                        .post("/api/v1/path-drafts");
            case 8 ->
                actor.sending(Map.of("minutesPerWeek", random.nextInt(300)))
                        .header("If-Match", "\"0\"")
                        .put(DeviceHand.STUDENT);
            case 9 -> StepProposals.answer(actor, proposals(), Map.of("answer", "ACCEPT", "edits", List.of(any())));
            default -> actor.sending(Exceptions.without(any(COMPETENCIES))).post(Exceptions.PATH);
        };
    }

    private Map<String, Object> proposal(String step) {
        Map<String, Object> change = random.nextBoolean() ? Map.of("id", step, "remove", true) : any();
        return Map.of("stepId", step, "reason", "NOT_FOR_ME", "edits", List.of(change));
    }

    /** One that waits, if any. */
    private String proposals() {
        List<String> open = StepProposals.list().jsonPath().getList("items.findAll { it.status == 'OPEN' }.id");
        return open.isEmpty() ? UUID.randomUUID().toString() : any(open);
    }

    private void lookAgain() {
        String proposed = PathScene.path().getString("proposed.id");
        open = proposed == null ? PathScene.proposed() : PathScene.revision(proposed);
        if (PathScene.steps(open).size() > MOST_STEPS) {
            open = PathScene.proposed();
        }
    }

    private Map<String, Object> harmless() {
        String step = PathScene.text(any(PathScene.steps(open)), "id");
        return switch (random.nextInt(3)) {
            case 0 -> Map.of("id", step, "position", random.nextInt(6), "title", "Mine " + random.nextInt(9));
            case 1 -> Map.of("id", step, "place", "Library", "minutes", 1 + random.nextInt(90));
            default -> Map.of("title", "Extra", "targets", List.of(aim()));
        };
    }

    private Map<String, Object> any() {
        String step = PathScene.text(any(PathScene.steps(open)), "id");
        return switch (random.nextInt(7)) {
            case 6 -> Map.of("id", step, "pinned", random.nextBoolean(), "targets", List.of(), "title", "Mine");
            case 0 -> Map.of("id", step, "remove", true);
            case 1 -> Map.of("id", step, "targets", List.of(aim()));
            case 2 -> Map.of("id", step, "targets", List.of(), "title", "Something else");
            default -> harmless();
        };
    }

    private Map<String, Object> aim() {
        return new HashMap<>(Map.of("competencyId", any(COMPETENCIES), "level", 1 + random.nextInt(4)));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
