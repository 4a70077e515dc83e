package org.trellis.mastery;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.platform.media.Pictures;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class AskRequests implements OperationRequests {

    private static final String STUDENT = "/api/v1/students/" + Actor.STUDENT.id();

    @Override
    public Map<String, Supplier<Sample>> samples() {
        MasteryScene.ensure();
        Map<String, Supplier<Sample>> samples = new HashMap<>();
        samples.put("confirmJudgement", AskRequests::confirmation);
        samples.put("listEvidenceAsks", () -> Sample.get(evidence() + "/asks"));
        samples.put("listAskable", () -> Sample.get(STUDENT + "/askable?as=PEER"));
        samples.put("listReadings", () -> Sample.get("/api/v1/readings"));
        samples.put("createAsk", AskRequests::ask);
        samples.put("resolveReadings", AskRequests::settlement);
        samples.put("listAsks", () -> Sample.get("/api/v1/asks"));
        samples.put("getAsk", () -> Sample.get(asked()));
        samples.put("getAskedMedia", AskRequests::media);
        samples.put("answerAsk", () -> Sample.post(asked() + "/judgements", Map.of("level", 2)));
        samples.put("returnAsk", () -> Sample.post(asked() + "/declines", ""));
        samples.put("getScoringAgreement", () -> Sample.get("/api/v1/scoring-agreement"));
        return samples;
    }

    private static String evidence() {
        return STUDENT + "/evidence/" + MasteryScene.evidence(Actor.STUDENT, Actor.STUDENT.id(), "SUBMITTED", "SHARED");
    }

    /** Of Lucía's classmate. */
    private static String asked() {
        return AskScene.asked(evidence(), "PEER", Actors.classmate());
    }

    private static Sample ask() {
        return Sample.post(
                evidence() + "/asks",
                Map.of("capacity", "PEER", "askedId", Actor.CLASSMATE.id(), "competencyId", MasteryScene.RATIOS));
    }

    private static Sample confirmation() {
        String piece = evidence();
        String judgement = Actors.teacher()
                .sending(Map.of("competencyId", MasteryScene.RATIOS, "level", 2, "tool", "Quiz"))
                .post(piece + "/judgements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Sample.post(piece + "/judgements/" + judgement + "/confirmations", "");
    }

    private static Sample settlement() {
        String piece = evidence();
        String ask = AskScene.secondReading(piece, 2);
        AskScene.answer(Actors.otherTeacher(), ask, 3).statusCode(201);
        return Sample.post(
                piece + "/asks" + ask.substring(ask.lastIndexOf('/')) + "/settlements",
                Map.of("level", 3, "note", "We looked at the second table."));
    }

    private static Sample media() {
        String piece =
                STUDENT + "/evidence/" + MasteryScene.evidence(Actor.STUDENT, Actor.STUDENT.id(), "RETURNED", "SHARED");
        String file = Actor.STUDENT
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "a.png", Pictures.png(), "image/png")
                .multiPart("altText", "A poster")
                .post(piece + "/media")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Actor.STUDENT.sending("").post(piece + "/submissions").then().statusCode(201);
        return Sample.get(AskScene.asked(piece, "PEER", Actors.classmate()) + "/media/" + file);
    }
}
