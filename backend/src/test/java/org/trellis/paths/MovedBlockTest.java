package org.trellis.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.catalog.Offers;
import org.trellis.scheduling.Blocks;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** F6: a block that is moved or cancelled proposes the least change to the plans that counted on it, and is cited. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MovedBlockTest {

    private static final LocalDate WEEK = Blocks.monday(2);
    private static final LocalDate NEXT_WEEK = WEEK.plusWeeks(1);
    private static final long PATIENCE_MS = 10_000;

    @BeforeEach
    void expectationsForGradeSix() {
        Blocks.none();
        PathScene.fresh();
    }

    @AfterEach
    void asBefore() {
        Blocks.none();
    }

    @Test
    @Tag("F6")
    void aMovedBlockProposesALaterWeekAndIsCited() {
        JsonPath block = Blocks.on(WEEK.plusDays(2));
        JsonPath active = activeInBlock();
        long asked = System.nanoTime();
        Blocks.move(Actors.schoolLeader(), block, NEXT_WEEK.plusDays(2)).then().statusCode(200);
        JsonPath path = proposed();
        long millis = Duration.ofNanos(System.nanoTime() - asked).toMillis();
        JsonPath revision = PathScene.revision(path.getString("proposed.id"));
        List<Map<String, Object>> changed = changed(active, revision);
        System.out.printf(
                "FIGURE F6 a moved block: a revision proposed after %d ms, %d step changed, citing the block%n",
                millis, changed.size());
        assertThat(millis).isLessThan(2_000);
        assertThat(path.getString("active.hash")).isEqualTo(active.getString("hash"));
        assertThat(revision.getString("trigger")).isEqualTo("SCHEDULE");
        assertThat(changed).hasSize(1);
        assertThat(PathScene.text(changed.getFirst(), "startOn")).isEqualTo(NEXT_WEEK.toString());
        assertThat(PathScene.text(changed.getFirst(), "reasons"))
                .contains("BLOCK_MOVED", block.getString("id"), WEEK.plusDays(2).toString());
        assertThat(revision.getString("basis")).contains("FLEX_BLOCK", block.getString("id"));
    }

    @Test
    @Tag("F6")
    void aCancelledBlockThatNoOtherFollowsLeadsOutOfTheBlock() {
        JsonPath block = Blocks.on(WEEK.plusDays(2));
        JsonPath active = activeInBlock();
        Blocks.cancel(Actors.teacher(), block).then().statusCode(201);
        JsonPath revision = PathScene.revision(proposed().getString("proposed.id"));
        List<Map<String, Object>> changed = changed(active, revision);
        assertThat(changed).hasSize(1);
        assertThat(PathScene.text(changed.getFirst(), "reasons")).contains("BLOCK_CANCELLED", block.getString("id"));
        assertThat(PathScene.text(changed.getFirst(), "options")).doesNotContain("Estimation studio");
    }

    @Test
    @Tag("F6")
    void whatTakesNoTimeAwayChangesNothing() {
        JsonPath block = Blocks.on(WEEK.plusDays(2));
        JsonPath elsewhere = Blocks.written(Actors.otherSchoolLeader(), Blocks.body(World.BIRCH, WEEK.plusDays(2)));
        activeInBlock();
        Blocks.cancel(Actors.otherSchoolLeader(), elsewhere).then().statusCode(201);
        Blocks.move(Actors.teacher(), block, WEEK.plusDays(3)).then().statusCode(200);
        awaitQuiet();
        assertThat(PathScene.path().getString("proposed"))
                .as("control: a block of another school, and one that stays in its week")
                .isNull();
    }

    /** Estimating is done in a block of that week; agreed by both. */
    private static JsonPath activeInBlock() {
        Map<String, Object> offer = Offers.body("Estimation studio", Ladder.ESTIMATING);
        offer.put("inFlexBlock", true);
        UUID studio = Offers.published(offer);
        JsonPath draft = PathScene.proposed();
        JsonPath edited = PathScene.edit(
                        PathScene.TEACHER,
                        draft,
                        List.of(Map.of(
                                "id",
                                PathScene.stepFor(draft, Ladder.ESTIMATING),
                                "swapToId",
                                studio,
                                "startOn",
                                WEEK.toString(),
                                "endOn",
                                WEEK.plusDays(4).toString())))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        PathScene.agree(PathScene.TEACHER, edited).then().statusCode(201);
        JsonPath active = PathScene.agree(PathScene.STUDENT, edited)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        awaitQuiet();
        return active;
    }

    private static List<Map<String, Object>> changed(JsonPath before, JsonPath after) {
        List<Map<String, Object>> known = PathScene.steps(before);
        return PathScene.steps(after).stream()
                .filter(s -> known.stream().noneMatch(k -> same(k, s)))
                .toList();
    }

    private static boolean same(Map<String, Object> before, Map<String, Object> after) {
        return List.of("id", "startOn", "endOn", "options", "reasons").stream()
                .allMatch(m -> PathScene.text(before, m).equals(PathScene.text(after, m)));
    }

    private static JsonPath proposed() {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        JsonPath path = PathScene.path();
        while (path.get("proposed") == null && System.currentTimeMillis() < end) {
            pause();
            path = PathScene.path();
        }
        assertThat(path.<Object>get("proposed")).as("a proposed revision").isNotNull();
        return path;
    }

    private static void awaitQuiet() {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (Database.<Long>one("select count(*) from app.event where relayed_at is null and attempts < 5") > 0
                && System.currentTimeMillis() < end) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
