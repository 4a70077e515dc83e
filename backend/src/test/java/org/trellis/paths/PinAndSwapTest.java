package org.trellis.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.catalog.Offers;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;

/** In a proposal a step is pinned, let go, and swapped for another option. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PinAndSwapTest {

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
    }

    @Test
    void aPinOfAProposalHoldsAndChangesNothingAgreed() {
        JsonPath draft = PathScene.proposed();
        String step = PathScene.stepFor(draft, Ladder.COUNTING);
        JsonPath pinned = edited(draft, Map.of("id", step, "pinned", true));
        assertThat(step(pinned, step)).containsEntry("pinned", true);
        assertThat(pinned.getString("hash")).as("what is agreed").isEqualTo(draft.getString("hash"));
        JsonPath loose = edited(pinned, Map.of("id", step, "pinned", false));
        assertThat(step(loose, step)).as("control").containsEntry("pinned", false);
    }

    @Test
    void aNewStepIsPinnedAtOnce() {
        JsonPath after = edited(PathScene.proposed(), Map.of("title", "Visit the bakery", "pinned", true));
        assertThat(PathScene.steps(after).getLast())
                .containsEntry("title", "Visit the bakery")
                .containsEntry("pinned", true);
    }

    @Test
    void whatIsPinnedStaysWhereItIsWhenThePathIsPlannedAnew() {
        JsonPath draft = PathScene.proposed();
        String step = PathScene.stepFor(draft, Ladder.COUNTING);
        Map<String, Object> past = Map.of("id", step, "startOn", "2026-01-05", "endOn", "2026-01-09");
        assertThat(replanned(edited(draft, past), step)).as("control").doesNotContainEntry("startOn", "2026-01-05");
        Map<String, Object> held = Map.of("id", step, "startOn", "2026-01-05", "endOn", "2026-01-09", "pinned", true);
        assertThat(replanned(edited(PathScene.proposed(), held), step)).containsEntry("startOn", "2026-01-05");
    }

    @Test
    void aSwapTakesKindPlaceAndLengthOfTheOtherOption() {
        UUID bread = Offers.published("Ratio bread", Ladder.COUNTING);
        UUID paint = Offers.published("Ratio paint", Ladder.COUNTING);
        JsonPath draft = PathScene.proposed();
        String step = PathScene.stepFor(draft, Ladder.COUNTING);
        String first = draft.getString(optionOf(step));
        UUID other = first.equals(bread.toString()) ? paint : bread;
        JsonPath elsewhere = edited(draft, Map.of("id", step, "place", "Nowhere", "minutes", 1, "mode", "INDEPENDENT"));
        JsonPath swapped = edited(elsewhere, Map.of("id", step, "swapToId", other));
        assertThat(step(swapped, step))
                .containsEntry("place", "Room 12")
                .containsEntry("minutes", 40)
                .containsEntry("mode", "SMALL_GROUP");
        assertThat(swapped.getString(optionOf(step))).isEqualTo(other.toString());
        PathScene.edit(PathScene.TEACHER, swapped, List.of(Map.of("id", step, "swapToId", UUID.randomUUID())))
                .then()
                .statusCode(422);
    }

    private static String optionOf(String step) {
        return "sections.steps.flatten().find { it.id == '" + step + "' }.options[0].opportunityId";
    }

    private static Map<String, Object> replanned(JsonPath agreed, String step) {
        PathScene.agree(PathScene.TEACHER, agreed).then().statusCode(201);
        PathScene.agree(PathScene.STUDENT, agreed).then().statusCode(201);
        return step(PathScene.proposed(), step);
    }

    private static Map<String, Object> step(JsonPath revision, String id) {
        return PathScene.steps(revision).stream()
                .filter(s -> PathScene.text(s, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonPath edited(JsonPath revision, Map<String, Object> edit) {
        return PathScene.edit(PathScene.TEACHER, revision, List.of(edit))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
