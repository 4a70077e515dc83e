package org.trellis.mastery;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.platform.media.Pictures;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class MasteryRequests implements OperationRequests {

    private static final String BANK = "/api/v1/comment-bank";
    private static final String STUDENT = "/api/v1/students/" + Actor.STUDENT.id();

    @Override
    public Map<String, Supplier<Sample>> samples() {
        MasteryScene.ensure();
        Map<String, Supplier<Sample>> samples = new HashMap<>();
        samples.put("listEvidence", () -> Sample.get(STUDENT + "/evidence"));
        samples.put("getEvidence", () -> Sample.get(evidence("SUBMITTED")));
        samples.put("createEvidence", () -> Sample.post(STUDENT + "/evidence", MasteryScene.body(MasteryScene.RATIOS)));
        samples.put("changeEvidence", () -> Sample.patch(evidence("RETURNED"), Map.of("title", "New"), 0));
        samples.put("submitEvidence", () -> Sample.post(evidence("RETURNED") + "/submissions", ""));
        samples.put(
                "createJudgement",
                () -> Sample.post(
                        evidence("SUBMITTED") + "/judgements",
                        Map.of("competencyId", MasteryScene.RATIOS, "level", 2)));
        samples.put("listJudgementDrafts", () -> Sample.get(evidence("SUBMITTED") + "/judgement-drafts"));
        samples.put("contestJudgement", () -> Sample.post(judgement() + "/contests", Map.of("reason", "I did more.")));
        samples.put("resolveContest", MasteryRequests::resolution);
        samples.put("createAdvancement", MasteryRequests::override);
        samples.put(
                "returnEvidence", () -> Sample.post(evidence("SUBMITTED") + "/returns", Map.of("nextStep", "Again.")));
        samples.put(
                "retractEvidence",
                () -> Sample.post(evidence("ACCEPTED") + "/retractions", Map.of("reason", "Not hers.")));
        samples.put(
                "addMedia",
                () -> Sample.upload(evidence("RETURNED") + "/media", "a.png", Pictures.png(), "altText", "A poster"));
        samples.put("getMedia", MasteryRequests::media);
        samples.put("getSpokenComment", () -> Sample.get(SpokenScene.heard(evidence("SUBMITTED"))));
        samples.put("getState", () -> Sample.get(STUDENT + "/state"));
        samples.put("explainState", MasteryRequests::explanation);
        samples.put("listAdvancements", () -> Sample.get(STUDENT + "/advancements"));
        samples.put("decideAdvancement", MasteryRequests::decision);
        samples.put(
                "createAdvancementStatement",
                () -> Sample.post(openQuestion() + "/statements", Map.of("text", "I can do it alone now.")));
        samples.put("reverseAdvancement", MasteryRequests::reversal);
        samples.put("recordObservations", MasteryRequests::observation);
        samples.put("listMasteryRules", () -> Sample.get("/api/v1/mastery-rules"));
        samples.put(
                "createMasteryRule",
                () -> Sample.post(
                        "/api/v1/mastery-rules",
                        Map.of("name", "Sample", "parameters", RuleEndpointTest.parameters())));
        samples.put(
                "previewMasteryRule", () -> Sample.get("/api/v1/mastery-rules/" + rule("DRAFT") + "/preview?limit=1"));
        samples.put("adoptMasteryRule", MasteryRequests::adoption);
        samples.put("recordPresence", () -> Sample.put(evidence("SUBMITTED") + "/presence", null, 0));
        samples.put("listSavedComments", () -> Sample.get(BANK));
        samples.put("createSavedComment", () -> Sample.post(BANK, Map.of("text", "Say how you know.")));
        samples.put("retireComment", MasteryRequests::retirement);
        samples.put("getReviewQueue", () -> Sample.get("/api/v1/review-queue"));
        return samples;
    }

    private static String evidence(String status) {
        return STUDENT + "/evidence/" + MasteryScene.evidence(Actor.STUDENT, Actor.STUDENT.id(), status, "SHARED");
    }

    /** Of the teacher's own. */
    private static Sample retirement() {
        String id = Actor.TEACHER
                .sending(Map.of("text", "Label the axes."))
                .post(BANK)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Sample.post(BANK + "/" + id + "/retirements", "");
    }

    private static Sample media() {
        String path = evidence("RETURNED");
        String url = Actor.STUDENT
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "a.png", Pictures.png(), "image/png")
                .multiPart("altText", "A poster")
                .post(path + "/media")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        return Sample.get(url);
    }

    /** A teacher's judgement of a piece nobody has contested. */
    private static String judgement() {
        String path = evidence("SUBMITTED");
        String id = MasteryScene.judge(path, MasteryScene.RATIOS, 2)
                .statusCode(201)
                .extract()
                .path("id");
        return path + "/judgements/" + id;
    }

    private static Sample resolution() {
        String path = judgement();
        Actor.STUDENT
                .sending(Map.of("reason", "I did more."))
                .post(path + "/contests")
                .then()
                .statusCode(201);
        return Sample.post(path + "/resolutions", Map.of("outcome", "UPHELD", "answer", "Let us look together."));
    }

    /** Unit rates with one accepted piece and no decision yet. */
    private static Sample override() {
        Database.run(
                "delete from app.competency_state where district_id = 1 and student_id = ? and competency_id = ?",
                Actor.STUDENT.id(),
                MasteryScene.UNIT_RATES);
        Database.run("delete from app.advancement where district_id = 1 and student_id = ?", Actor.STUDENT.id());
        Database.run(
                "insert into app.competency_state (district_id, student_id, competency_id, status, level, best_level, evidence_count, waiting_count, rule_id, reason_code, reason_params, stuck, changed_at) values (1, ?, ?, 'DEVELOPING', 2, 2, 1, 0, ?, 'NEEDS_LEVEL', '{}', false, now())",
                Actor.STUDENT.id(),
                MasteryScene.UNIT_RATES,
                rule("ADOPTED"));
        return Sample.post(
                STUDENT + "/advancements", Map.of("competencyId", MasteryScene.UNIT_RATES, "reason", "I saw it."));
    }

    private static Sample explanation() {
        MasteryScene.judge(evidence("SUBMITTED"), MasteryScene.RATIOS, 2);
        return Sample.get(STUDENT + "/state/" + MasteryScene.RATIOS + "/explanation");
    }

    private static Sample decision() {
        return Sample.post(openQuestion() + "/decisions", Map.of("decision", "CONFIRMED", "reason", "I saw it."));
    }

    private static Sample reversal() {
        Sample override = override();
        String id = Actors.teacher()
                .sending(Map.of("competencyId", MasteryScene.UNIT_RATES, "reason", "I saw it."))
                .post(override.path())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Sample.post(override.path() + "/" + id + "/reversals", Map.of("reason", "It was somebody else."));
    }

    private static Sample observation() {
        return Sample.post(
                "/api/v1/observations",
                Map.of(
                        "competencyId",
                        MasteryScene.RATIOS,
                        "title",
                        "Talk at the board",
                        "seen",
                        List.of(Map.of("studentId", Actor.STUDENT.id(), "level", 3))));
    }

    /** An open question about unit rates. */
    private static String openQuestion() {
        UUID id = UUID.randomUUID();
        UUID rule = rule("ADOPTED");
        Database.run("delete from app.advancement where district_id = 1 and student_id = ?", Actor.STUDENT.id());
        Database.run(
                "insert into app.advancement (district_id, id, student_id, competency_id, rule_id, level, reason_code, reason_params, proposed_at) values (1, ?, ?, ?, ?, 3, 'RULE_MET', '{}', now())",
                id,
                Actor.STUDENT.id(),
                MasteryScene.UNIT_RATES,
                rule);
        return STUDENT + "/advancements/" + id;
    }

    private static Sample adoption() {
        return Sample.post("/api/v1/mastery-rules/" + rule("DRAFT") + "/adoptions", "");
    }

    /** The adopted rule of River, or a fresh draft of the recommended one. */
    private static UUID rule(String status) {
        if ("ADOPTED".equals(status)) {
            Actor.STUDENT.request().get("/api/v1/mastery-rules").then().statusCode(200);
            return Database.one("select id from app.mastery_rule where district_id = 1 and status = 'ADOPTED'");
        }
        UUID id = UUID.randomUUID();
        Database.run(
                "insert into app.mastery_rule (district_id, id, name, number, kind, parameters) values (1, ?, ?, 1, 'BODY_OF_EVIDENCE', '{\"minPieces\":3,\"minAtLevel\":2,\"amongLatest\":3,\"requiredLevel\":3,\"minKinds\":2,\"teacherScored\":1,\"spanDays\":7,\"stuckAfter\":3}')",
                id,
                id.toString());
        return id;
    }
}
