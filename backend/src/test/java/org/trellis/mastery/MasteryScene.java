package org.trellis.mastery;

import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** Competencies to show, and evidence in every state, so that tests read as sentences. */
public final class MasteryScene {

    public static final UUID RATIOS = World.id(World.RIVER, 551);
    public static final UUID UNIT_RATES = World.id(World.RIVER, 552);
    public static final UUID LAKE_RATIOS = World.id(World.LAKE, 551);
    public static final UUID CRITERION = World.id(World.RIVER, 560);
    private static final AtomicBoolean SEEDED = new AtomicBoolean();

    private MasteryScene() {}

    public static synchronized void ensure() {
        World.ensure();
        if (SEEDED.compareAndSet(false, true)) {
            framework(World.RIVER, RATIOS, UNIT_RATES);
            framework(World.LAKE, LAKE_RATIOS);
            Database.run(
                    "insert into app.rubric (district_id, id, framework_id, identifier) values (1, ?, ?, uuidv7())",
                    World.id(1, 561),
                    World.id(1, 590));
            Database.run(
                    "insert into app.rubric_criterion (district_id, id, rubric_id, competency_id, identifier, title, position) values (1, ?, ?, ?, uuidv7(), 'Explains', 0)",
                    CRITERION,
                    World.id(1, 561),
                    RATIOS);
            Database.run(
                    "insert into app.rubric_level (district_id, criterion_id, level, descriptor) select 1, ?, l, 'So' from generate_series(0, 4) l",
                    CRITERION);
        }
    }

    private static void framework(int district, UUID... competencies) {
        UUID framework = World.id(district, 590);
        UUID scale = World.id(district, 591);
        Database.run("insert into app.scale (district_id, id, name) values (?, ?, 'Scene')", district, scale);
        for (int level = 0; level < 5; level++) {
            Database.run(
                    "insert into app.scale_level (district_id, scale_id, level, name) values (?, ?, ?, 'L')",
                    district,
                    scale,
                    level);
        }
        Database.run(
                "insert into app.framework (district_id, id, identifier, title, language, status, scale_id, published_at) values (?, ?, uuidv7(), 'Scene', 'en', 'ADOPTED', ?, now())",
                district,
                framework,
                scale);
        for (UUID competency : competencies) {
            Database.run(
                    "insert into app.competency (district_id, id, framework_id, identifier, kind, code, statement, language, depth, tree_order, search_text) values (?, ?, ?, uuidv7(), 'COMPETENCY', ?, 'I can', 'en', 0, 0, '')",
                    district,
                    competency,
                    framework,
                    "S." + competency.toString().substring(33));
        }
    }

    /** A student of Ms. Reyes nobody else's test knows. */
    public static UUID newStudent() {
        ensure();
        UUID id = UUID.randomUUID();
        Database.run(
                "insert into app.person (district_id, id, source, sourced_id, given_name, family_name, grade_level) values (1, ?, 'test', ?, 'Nia', 'Test', '06')",
                id,
                id.toString());
        Database.run(
                "insert into app.role_assignment (district_id, source, sourced_id, person_id, org_id, role) values (1, 'test', ?, ?, ?, 'STUDENT')",
                id.toString(),
                id,
                World.ALDER);
        enroll(id, World.RATIOS);
        return id;
    }

    static void enroll(UUID student, UUID schoolClass) {
        Database.run(
                "insert into app.enrollment (district_id, source, sourced_id, class_id, person_id, role) values (1, 'test', ?, ?, ?, 'STUDENT')",
                UUID.randomUUID().toString(),
                schoolClass,
                student);
    }

    /** Evidence for RATIOS put straight into the database. */
    public static UUID evidence(Actor author, UUID student, String status, String visibility) {
        ensure();
        UUID id = UUID.randomUUID();
        Database.run(
                "insert into app.evidence (district_id, id, student_id, title, kind, support, visibility, status, author_id, author_capacity, performed_on, captured_at, submitted_at) values (1, ?, ?, 'Ratio poster', 'ARTIFACT', 'ALONE', ?, ?, ?, 'LEARNER', current_date, now(), now())",
                id,
                student,
                visibility,
                status,
                author.id());
        Database.run(
                "insert into app.evidence_competency (district_id, evidence_id, competency_id, position) values (1, ?, ?, 0)",
                id,
                RATIOS);
        return id;
    }

    public static Map<String, Object> body(UUID... competencies) {
        Map<String, Object> body = new HashMap<>();
        body.put("title", "Ratio poster");
        body.put("kind", "ARTIFACT");
        body.put("support", "ALONE");
        body.put("competencyIds", List.of(competencies));
        return body;
    }

    /** Brings evidence by the API; the answer's path. */
    public static String draft(Actor author, UUID student, Map<String, Object> body) {
        ensure();
        return author.sending(body)
                .post("/api/v1/students/" + student + "/evidence")
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    public static String submitted(Actor author, UUID student, Map<String, Object> body) {
        String path = draft(author, student, body);
        author.sending("").post(path + "/submissions").then().statusCode(201);
        return path;
    }

    public static ValidatableResponse judge(String path, UUID competency, int level) {
        return Actors.teacher()
                .sending(Map.of("competencyId", competency, "level", level))
                .post(path + "/judgements")
                .then();
    }

    /** Three varied pieces over ten days: the recommended rule is met. */
    public static void makeSufficient(UUID student) {
        String[] kinds = {"ARTIFACT", "OBSERVATION", "ARTIFACT"};
        for (int i = 0; i < kinds.length; i++) {
            Map<String, Object> body = body(RATIOS);
            body.put("kind", kinds[i]);
            body.put("performedOn", World.today().minusDays(10 - 5L * i).toString());
            judge(submitted(Actors.teacher(), student, body), RATIOS, 3).statusCode(201);
        }
    }

    /** A new student who attained RATIOS, by way of the API. */
    public static UUID attainedStudent() {
        UUID student = newStudent();
        makeSufficient(student);
        String advancements = "/api/v1/students/" + student + "/advancements";
        String open =
                Actors.teacher().request().get(advancements).then().extract().path("items[0].id");
        Actors.teacher()
                .sending(Map.of("decision", "CONFIRMED"))
                .post(advancements + "/" + open + "/decisions")
                .then()
                .statusCode(201);
        return student;
    }
}
