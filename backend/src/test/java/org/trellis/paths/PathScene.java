package org.trellis.paths;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.Ladder;

/** Expectations for grade 6, and Lucía's path as far along as a test needs it. */
final class PathScene {

    static final Actor STUDENT = Actors.student();
    static final Actor TEACHER = Actors.teacher();
    static final String PATH = "/api/v1/students/" + STUDENT.id() + "/path";
    static final String REVISIONS = PATH + "/revisions";

    private PathScene() {}

    /** No path, nothing attained, and an adopted set: ratios and rates at level 3, estimating at level 2. */
    static UUID fresh() {
        Ladder.ensure();
        Database.run("""
                set session_replication_role = replica;
                delete from app.device_time; delete from app.authorized_modification; delete from app.path_template_use; delete from app.path_template; delete from app.path_step_proposal; delete from app.path_waiting_news; delete from app.path_change_request; delete from app.path_step_progress_past; delete from app.path_step_progress;
                delete from app.path_step_target; delete from app.path_step; delete from app.path_revision;
                delete from app.expectation_item; delete from app.expectation_set;
                delete from app.competency_state where competency_id in (select id from app.competency where code like 'RP.%');
                set session_replication_role = origin""");
        return adopt(List.of(expect(Ladder.RATIOS, 3), expect(Ladder.RATES, 3), expect(Ladder.ESTIMATING, 2)));
    }

    static Map<String, Object> expect(UUID competency, int level) {
        return Map.of("competencyId", competency, "requiredLevel", level);
    }

    static Map<String, Object> set(List<Map<String, Object>> items) {
        return Map.of(
                "title",
                "Grade 6",
                "gradeLevel",
                "06",
                "frameworkId",
                Ladder.FRAMEWORK,
                "ruleId",
                rule(),
                "items",
                items);
    }

    static UUID draftSet() {
        return draftSet(set(List.of(expect(Ladder.RATIOS, 3))));
    }

    private static UUID draftSet(Map<String, Object> set) {
        Response created = Actors.schoolLeader().sending(set).post("/api/v1/expectation-sets");
        created.then().statusCode(201);
        return UUID.fromString(created.path("id"));
    }

    static UUID adopt(List<Map<String, Object>> items) {
        return adopt(set(items));
    }

    /** @param set a whole expectation set, as {@link #set} makes one of items for grade 6 */
    static UUID adopt(Map<String, Object> set) {
        UUID id = draftSet(set);
        Actors.schoolLeader()
                .sending(Map.of())
                .post("/api/v1/expectation-sets/" + id + "/adoptions")
                .then()
                .statusCode(201);
        return id;
    }

    /** Drafted for the teacher, waits for both. */
    static JsonPath proposed() {
        return TEACHER.sending(Map.of("trigger", "REQUEST"))
                .post(REVISIONS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Agreed by both: active. */
    static JsonPath active() {
        JsonPath proposed = proposed();
        agree(TEACHER, proposed).then().statusCode(201);
        return agree(STUDENT, proposed).then().statusCode(201).extract().jsonPath();
    }

    static Response agree(Actor actor, JsonPath revision) {
        return actor.sending(Map.of("hash", revision.getString("hash")))
                .post(REVISIONS + "/" + revision.getString("id") + "/agreements");
    }

    static Response edit(Actor actor, JsonPath revision, List<Map<String, Object>> edits) {
        return actor.sending(Map.of("steps", edits))
                .header("If-Match", "\"" + revision.getLong("version") + "\"")
                .patch(REVISIONS + "/" + revision.getString("id"));
    }

    static JsonPath revision(String id) {
        return STUDENT.request()
                .get(REVISIONS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath path() {
        return STUDENT.request().get(PATH).then().statusCode(200).extract().jsonPath();
    }

    /** In the order to learn. */
    static List<Map<String, Object>> steps(JsonPath revision) {
        return revision.<List<Map<String, Object>>>getList("sections.steps").stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(s -> Integer.valueOf(text(s, "position"))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static String codeOf(Map<String, Object> step) {
        List<Map<String, String>> named = (List<Map<String, String>>) Objects.requireNonNull(step.get("competencies"));
        return String.valueOf(named.getFirst().get("code"));
    }

    static String text(Map<String, Object> step, String member) {
        return String.valueOf(step.get(member));
    }

    static String stepFor(JsonPath revision, UUID competency) {
        return steps(revision).stream()
                .filter(s -> text(s, "competencies").contains(competency.toString()))
                .map(s -> text(s, "id"))
                .findFirst()
                .orElseThrow();
    }

    /** Waits for scales. */
    static Map<String, Object> block() {
        return Map.of("reason", "NEEDS_MATERIAL", "ownerId", TEACHER.id(), "dueOn", "2099-12-31", "note", "Scales");
    }

    /** As if an educator had confirmed it. */
    static void attained(UUID competency, int level) {
        Database.run("""
                insert into app.competency_state (district_id, student_id, competency_id, status, level, best_level,
                    evidence_count, waiting_count, rule_id, reason_code, reason_params, stuck, confirmed_by, attained_at, changed_at)
                values (1, ?, ?, 'ATTAINED', ?, ?, 3, 0, ?, 'CONFIRMED', '{}', false, ?, now(), now())
                on conflict on constraint pk_competency_state do update
                    set status = 'ATTAINED', best_level = excluded.best_level, level = excluded.level""", STUDENT.id(), competency, level, level, rule(), TEACHER.id());
    }

    static UUID rule() {
        List<UUID> adopted =
                Database.list("select id from app.mastery_rule where district_id = 1 and status = 'ADOPTED'");
        if (!adopted.isEmpty()) {
            return adopted.getFirst();
        }
        UUID id = UUID.randomUUID();
        Database.run(
                "insert into app.mastery_rule (district_id, id, name, number, kind, parameters, status, adopted_at)"
                        + " values (1, ?, 'Body of evidence', 1, 'BODY_OF_EVIDENCE',"
                        + " '{\"minPieces\":3,\"minAtLevel\":2,\"amongLatest\":3,\"requiredLevel\":3,\"minKinds\":2,\"teacherScored\":1,\"spanDays\":7,\"stuckAfter\":3}',"
                        + " 'ADOPTED', now())",
                id);
        return id;
    }
}
