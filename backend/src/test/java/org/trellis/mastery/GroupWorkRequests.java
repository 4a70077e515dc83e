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
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class GroupWorkRequests implements OperationRequests {

    private static final String STUDENT = "/api/v1/students/" + Actor.STUDENT.id();

    @Override
    public Map<String, Supplier<Sample>> samples() {
        MasteryScene.ensure();
        Map<String, Supplier<Sample>> samples = new HashMap<>();
        samples.put("listClassmates", () -> Sample.get(STUDENT + "/classmates"));
        samples.put(
                "addPartners",
                () -> Sample.post(
                        STUDENT + "/evidence/"
                                + MasteryScene.evidence(Actor.STUDENT, Actor.STUDENT.id(), "RETURNED", "SHARED")
                                + "/partners",
                        Map.of("partnerIds", List.of(Actor.CLASSMATE.id()))));
        samples.put("listPartRequests", () -> Sample.get(STUDENT + "/part-requests"));
        samples.put("getPartMedia", GroupWorkRequests::media);
        samples.put(
                "answerPartRequest",
                () -> Sample.post(asked(draft()) + "/answers", Map.of("mine", true, "part", "The table.")));
        return samples;
    }

    /** The classmate's. */
    private static String draft() {
        return MasteryScene.draft(Actors.classmate(), Actor.CLASSMATE.id(), MasteryScene.body(MasteryScene.RATIOS));
    }

    /** Lucía is asked for her part in it. */
    private static String asked(String draft) {
        Actors.classmate()
                .sending(Map.of("partnerIds", List.of(Actor.STUDENT.id())))
                .post(draft + "/partners")
                .then()
                .statusCode(201);
        Actors.classmate().sending("").post(draft + "/submissions").then().statusCode(201);
        return STUDENT + "/part-requests" + draft.substring(draft.lastIndexOf('/'));
    }

    private static Sample media() {
        String draft = draft();
        String file = Actors.classmate()
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "a.png", Pictures.png(), "image/png")
                .multiPart("altText", "A poster")
                .post(draft + "/media")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Sample.get(asked(draft) + "/media/" + file);
    }
}
