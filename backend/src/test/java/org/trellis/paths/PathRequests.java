package org.trellis.paths;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trellis.catalog.Offers;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class PathRequests implements OperationRequests {

    private static final String SETS = "/api/v1/expectation-sets";

    @Override
    public Map<String, Supplier<Sample>> samples() {
        Map<String, Supplier<Sample>> samples = new HashMap<>();
        expectations(samples);
        reads(samples);
        proposals(samples);
        steps(samples);
        checks(samples);
        modifications(samples);
        codesign(samples);
        templates(samples);
        devices(samples);
        return samples;
    }

    private static void expectations(Map<String, Supplier<Sample>> samples) {
        samples.put("listExpectationSets", () -> Sample.get(SETS));
        samples.put("getExpectationSet", () -> Sample.get(SETS + "/" + PathScene.fresh()));
        samples.put("createExpectationSet", () -> {
            PathScene.fresh();
            return Sample.post(SETS, PathScene.set(List.of(PathScene.expect(Ladder.RATIOS, 3))));
        });
        samples.put("adoptExpectationSet", () -> {
            PathScene.fresh();
            return Sample.post(SETS + "/" + PathScene.draftSet() + "/adoptions", Map.of());
        });
    }

    private static void reads(Map<String, Supplier<Sample>> samples) {
        samples.put("getPath", () -> Sample.get(PathScene.PATH));
        samples.put("getNextStep", () -> Sample.get(PathScene.PATH + "/next-step"));
        samples.put("listPathPrerequisites", () -> Sample.get(PathScene.PATH + "/prerequisites"));
        samples.put("listPathRevisions", () -> Sample.get(PathScene.REVISIONS));
        samples.put("getPathRevision", onProposed(r -> Sample.get(at(r))));
        samples.put("getPathDifference", () -> {
            PathScene.fresh();
            PathScene.active();
            return Sample.get(at(PathScene.proposed()) + "/difference");
        });
        samples.put(
                "getStepExplanation", onActive(step -> Sample.get(PathScene.PATH + "/steps/" + step + "/explanation")));
    }

    private static void proposals(Map<String, Supplier<Sample>> samples) {
        samples.put("draftPathRevision", () -> {
            PathScene.fresh();
            return Sample.post(PathScene.REVISIONS, Map.of("trigger", "REQUEST"));
        });
        samples.put(
                "editPathRevision",
                onProposed(r -> Sample.patch(
                        at(r), Map.of("steps", List.of(Map.of("title", "One more"))), r.getLong("version"))));
        samples.put(
                "agreeToPathRevision",
                onProposed(r -> Sample.post(at(r) + "/agreements", Map.of("hash", r.getString("hash")))));
        samples.put(
                "requestPathChanges",
                onProposed(r -> Sample.post(at(r) + "/change-requests", Map.of("note", "Different, please."))));
    }

    private static void steps(Map<String, Supplier<Sample>> samples) {
        samples.put(
                "changeStep",
                onActive(step -> Sample.patch(PathScene.PATH + "/steps/" + step, Map.of("status", "IN_PROGRESS"), 0)));
        samples.put("chooseOption", () -> {
            PathScene.fresh();
            Offers.published("Ratio bread", Ladder.COUNTING);
            JsonPath active = PathScene.active();
            String step = PathScene.stepFor(active, Ladder.COUNTING);
            String option = active.getString(
                    "sections.steps.flatten().find { it.id == '" + step + "' }.options[0].opportunityId");
            return Sample.post(PathScene.PATH + "/choices", Map.of("stepId", step, "opportunityId", option));
        });
    }

    private static void checks(Map<String, Supplier<Sample>> samples) {
        samples.put("listPathChecks", () -> Sample.get("/api/v1/path-checks"));
        samples.put("createPathCheck", () -> Sample.post("/api/v1/path-checks", Map.of()));
        samples.put(
                "blockStep",
                onActive(step -> Sample.post(PathScene.PATH + "/steps/" + step + "/blocks", PathScene.block())));
    }

    private static void codesign(Map<String, Supplier<Sample>> samples) {
        samples.put(
                "previewPaths",
                () -> Sample.post("/api/v1/path-drafts", Map.of("studentIds", List.of(PathScene.STUDENT.id()))));
        samples.put("listStepProposals", () -> Sample.get(StepProposals.PATH));
        samples.put(
                "proposeStepChange", onActive(step -> Sample.post(StepProposals.PATH, StepProposals.elsewhere(step))));
        samples.put(
                "answerStepProposal",
                onActive(step -> Sample.post(
                        StepProposals.PATH + "/" + StepProposals.proposed(step) + "/answers",
                        Map.of("answer", "TALK"))));
    }

    private static void templates(Map<String, Supplier<Sample>> samples) {
        samples.put("listPathTemplates", () -> Sample.get(Templates.PATH));
        samples.put("createPathTemplate", onProposed(r -> Sample.post(Templates.PATH, Templates.fromPathBody())));
        samples.put("getPathTemplate", () -> Sample.get(Templates.PATH + "/" + Templates.walk()));
        samples.put(
                "changePathTemplate",
                () -> Sample.patch(Templates.PATH + "/" + Templates.walk(), Map.of("title", "Renamed"), 0));
        samples.put("previewPathTemplate", onWalk("/previews"));
        samples.put("createPathTemplateUse", onWalk("/uses"));
        samples.put("listPathTemplateUses", () -> Sample.get(walked() + "/uses"));
        samples.put("withdrawPathTemplateUse", () -> {
            String uses = walked() + "/uses";
            String use = PathScene.TEACHER.request().get(uses).path("items[0].id");
            return Sample.post(uses + "/" + use + "/withdrawals", Map.of());
        });
    }

    private static Supplier<Sample> onWalk(String fact) {
        return () -> {
            PathScene.fresh();
            return Sample.post(Templates.PATH + "/" + Templates.walk() + fact, Templates.forLucia());
        };
    }

    private static String walked() {
        PathScene.fresh();
        return Templates.PATH + "/" + Templates.walked();
    }

    private static void devices(Map<String, Supplier<Sample>> samples) {
        samples.put("getDeviceTime", () -> Sample.get(DeviceHand.DISTRICT));
        samples.put("getStudentDeviceTime", () -> Sample.get(DeviceHand.STUDENT));
        samples.put("replaceDeviceTime", () -> DeviceHand.decision(DeviceHand.DISTRICT));
        samples.put("replaceStudentDeviceTime", () -> DeviceHand.decision(DeviceHand.STUDENT));
    }

    private static void modifications(Map<String, Supplier<Sample>> samples) {
        samples.put("listModifications", () -> Sample.get(Exceptions.PATH));
        samples.put("listAllModifications", () -> Sample.get("/api/v1/authorized-modifications"));
        samples.put("proposeModification", () -> {
            PathScene.fresh();
            return Sample.post(Exceptions.PATH, Exceptions.without(Ladder.RATES));
        });
        samples.put("authorizeModification", () -> {
            PathScene.fresh();
            return Sample.post(Exceptions.proposed(Ladder.RATES) + "/authorizations", Exceptions.SIGNED);
        });
        samples.put("revokeModification", () -> {
            PathScene.fresh();
            return Sample.post(Exceptions.proposed(Ladder.RATES) + "/revocations", Map.of("reason", "Not needed."));
        });
    }

    private static Supplier<Sample> onProposed(Function<JsonPath, Sample> sample) {
        return () -> {
            PathScene.fresh();
            return sample.apply(PathScene.proposed());
        };
    }

    private static Supplier<Sample> onActive(Function<String, Sample> sample) {
        return () -> {
            PathScene.fresh();
            return sample.apply(PathScene.stepFor(PathScene.active(), Ladder.COUNTING));
        };
    }

    private static String at(JsonPath revision) {
        return PathScene.REVISIONS + "/" + revision.getString("id");
    }
}
