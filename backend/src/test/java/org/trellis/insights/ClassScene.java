package org.trellis.insights;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.mastery.MasteryScene;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.ContractFilter;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** A class with a teacher of its own, so that nobody else's work is in the picture. Of its grade nothing is expected. */
record ClassScene(UUID id, UUID teacher, List<UUID> students) {

    static ClassScene of(int size) {
        MasteryScene.ensure();
        ClassScene scene = new ClassScene(UUID.randomUUID(), person("Tess", "Grid", "TEACHER"), new ArrayList<>());
        Database.run(
                "insert into app.class (district_id, id, source, sourced_id, title, school_id) values (1, ?, 'test', ?, 'Grid class', ?)",
                scene.id,
                scene.id.toString(),
                World.ALDER);
        Database.run(
                "insert into app.account (district_id, issuer, subject, person_id) select district_id, issuer, ?, ? from app.account where person_id = ?",
                scene.teacher.toString(),
                scene.teacher,
                Actors.teacher().id());
        scene.enroll(scene.teacher, "TEACHER");
        for (int i = 0; i < size; i++) {
            UUID student = person("Student", "Grid %02d".formatted(i), "STUDENT");
            scene.enroll(student, "STUDENT");
            scene.students.add(student);
        }
        return scene;
    }

    RequestSpecification asTeacher() {
        return given().filter(ContractFilter.INSTANCE)
                .header("Authorization", "Bearer " + Actor.tokenFor(teacher.toString()));
    }

    String url(String view) {
        return "/api/v1/classes/" + id + "/" + view;
    }

    /** The teacher brings a piece for RATIOS and judges it, all over HTTP. */
    void judged(int student, int level) {
        String evidence = "/api/v1/students/" + students.get(student) + "/evidence";
        String piece = evidence + "/" + sent(evidence, MasteryScene.body(MasteryScene.RATIOS));
        sent(piece + "/submissions", Map.of());
        sent(piece + "/judgements", Map.of("competencyId", MasteryScene.RATIOS, "level", level));
    }

    /** A piece that was handed in so many days ago. */
    UUID waiting(int student, int days) {
        UUID piece = UUID.randomUUID();
        Database.run(
                "insert into app.evidence (district_id, id, student_id, title, kind, support, visibility, status, author_id, author_capacity, performed_on, captured_at, submitted_at)"
                        + " values (1, ?, ?, 'Poster', 'ARTIFACT', 'ALONE', 'SHARED', 'SUBMITTED', ?, 'LEARNER', current_date, now(), now() - make_interval(days => ?))",
                piece,
                students.get(student),
                students.get(student),
                days);
        return piece;
    }

    /** A state as if derived, for what a rule would need a long history. */
    void state(int student, String status, int level, boolean stuck) {
        asTeacher().get("/api/v1/mastery-rules").then().statusCode(200);
        Database.run(
                "insert into app.competency_state (district_id, student_id, competency_id, status, level, best_level, evidence_count, waiting_count, rule_id, reason_code, reason_params, stuck, changed_at)"
                        + " select 1, ?, ?, ?, ?, ?, 3, 0, id, 'RULE_MET', '{}', ?, now() from app.mastery_rule where district_id = 1 and status = 'ADOPTED'",
                students.get(student),
                MasteryScene.RATIOS,
                status,
                level,
                level,
                stuck);
    }

    /** A check-in with the teacher of the class, so many days ago; one that was held has its three lines. */
    UUID talk(int student, String status, int daysAgo) {
        UUID talk = UUID.randomUUID();
        Database.run(
                "insert into app.check_in (district_id, id, student_id, educator_id, status, planned_at, minutes, created_by, created_at, ended_at, ended_by, noticed, whats_next, again_at)"
                        + " select 1, ?, ?, t.id, v.status, v.at, 15, t.id, v.at, v.held, case when v.held is not null then t.id end,"
                        + " case when v.held is not null then 'Draws first' end, case when v.held is not null then 'Draw' end, v.held"
                        + " from (select cast(? as uuid) as id) t, (select s.status, s.at, case when s.status = 'HELD' then s.at end as held"
                        + " from (select cast(? as text) as status, now() - make_interval(days => ?) as at) s) v",
                talk,
                students.get(student),
                teacher,
                status,
                daysAgo);
        return talk;
    }

    UUID proposedAdvancement(int student) {
        return proposedAdvancement(student, 0);
    }

    UUID proposedAdvancement(int student, int daysAgo) {
        UUID id = UUID.randomUUID();
        Database.run(
                "insert into app.advancement (district_id, id, student_id, competency_id, rule_id, level, reason_code, reason_params, proposed_at)"
                        + " select 1, ?, ?, ?, rule_id, 3, 'RULE_MET', '{}', now() - make_interval(days => ?) from app.competency_state where student_id = ?",
                id,
                students.get(student),
                MasteryScene.RATIOS,
                daysAgo,
                students.get(student));
        return id;
    }

    private String sent(String path, Object body) {
        return asTeacher()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void enroll(UUID person, String role) {
        Database.run(
                "insert into app.enrollment (district_id, source, sourced_id, class_id, person_id, role) values (1, 'test', ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                id,
                person,
                role);
    }

    private static UUID person(String givenName, String familyName, String role) {
        UUID id = UUID.randomUUID();
        Database.run(
                "insert into app.person (district_id, id, source, sourced_id, given_name, family_name, grade_level) values (1, ?, 'test', ?, ?, ?, '12')",
                id,
                id.toString(),
                givenName,
                familyName);
        Database.run(
                "insert into app.role_assignment (district_id, source, sourced_id, person_id, org_id, role) values (1, 'test', ?, ?, ?, ?)",
                id.toString(),
                id,
                World.ALDER,
                role);
        return id;
    }
}
