package org.trellis.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.catalog.Offers;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;

/** F19: plans keep to the screen time that was decided, and where people go over it both sides are told. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class DeviceTimeTest {

    private static final String WEEK = "2026-12-07";

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
        DeviceHand.nothingDecided();
    }

    @AfterEach
    void asBefore() {
        DeviceHand.nothingDecided();
    }

    @Test
    void theDistrictDecidesForAllAndAnEducatorForHerStudent() {
        decide(Actors.districtAdmin(), DeviceHand.DISTRICT, 120).body("minutesPerWeek", equalTo(120));
        read().body("minutesPerWeek", equalTo(120)).body("ownMinutesPerWeek", nullValue());
        decide(PathScene.TEACHER, DeviceHand.STUDENT, 60);
        read().body("minutesPerWeek", equalTo(60)).body("ownMinutesPerWeek", equalTo(60));
        decide(PathScene.TEACHER, DeviceHand.STUDENT, null);
        read().body("minutesPerWeek", equalTo(120));
        PathScene.TEACHER
                .sending(Map.of("minutesPerWeek", 5))
                .header("If-Match", "\"0\"")
                .put(DeviceHand.STUDENT)
                .then()
                .statusCode(412);
    }

    @Test
    @Tag("F19")
    void minutesOverTheCapWarnBothSides() {
        UUID video = onScreen(40);
        decide(PathScene.TEACHER, DeviceHand.STUDENT, 60);
        JsonPath draft = PathScene.proposed();
        assertThat(warnings(PathScene.STUDENT, draft))
                .as("control: a plan keeps to it")
                .isEmpty();
        JsonPath crowded = PathScene.edit(PathScene.TEACHER, draft, List.of(screenStep(video), screenStep(video)))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Object> warning = Map.of("weekOf", WEEK, "minutes", 80, "cap", 60);
        assertThat(warnings(PathScene.TEACHER, crowded)).containsExactly(warning);
        assertThat(warnings(PathScene.STUDENT, crowded)).containsExactly(warning);
        assertThat(warnings(Actors.guardian(), crowded)).containsExactly(warning);
        System.out.println(
                "FIGURE F19 80 device minutes under a cap of 60 warn the student and the teacher, 40 warn nobody");
    }

    @Test
    @Tag("F19")
    void aPathWithoutScreensIsAPath() {
        onScreen(40);
        Offers.published("Count beads", Ladder.COUNTING);
        decide(PathScene.TEACHER, DeviceHand.STUDENT, 0);
        JsonPath draft = PathScene.proposed();
        List<Integer> minutes = draft.getList("sections.steps.flatten().options.flatten().deviceMinutes");
        assertThat(minutes).isNotEmpty().allMatch(m -> m == 0);
        PathScene.agree(PathScene.TEACHER, draft).then().statusCode(201);
        PathScene.agree(PathScene.STUDENT, draft).then().statusCode(201);
        assertThat(PathScene.path().getString("active.id")).isEqualTo(draft.getString("id"));
        System.out.println("FIGURE F19 a path of off-screen steps only is proposed, agreed and active");
    }

    private static UUID onScreen(int minutes) {
        Map<String, Object> body = Offers.body("Ratio film", Ladder.COUNTING);
        body.put("minutes", minutes);
        body.put("deviceMinutes", minutes);
        body.put("supports", List.of("captions", "read-aloud", "large-print", "step-free"));
        return Offers.published(body);
    }

    private static Map<String, Object> screenStep(UUID option) {
        return Map.of("title", "Watch", "swapToId", option, "startOn", WEEK, "endOn", "2026-12-11");
    }

    private static List<Map<String, Object>> warnings(Actor reader, JsonPath revision) {
        return reader.request()
                .get(PathScene.REVISIONS + "/" + revision.getString("id"))
                .jsonPath()
                .getList("overDeviceTime");
    }

    private static ValidatableResponse decide(Actor by, String path, @Nullable Integer minutes) {
        return DeviceHand.decide(by, path, minutes).then().statusCode(200);
    }

    private static ValidatableResponse read() {
        return PathScene.STUDENT.request().get(DeviceHand.STUDENT).then().statusCode(200);
    }
}
