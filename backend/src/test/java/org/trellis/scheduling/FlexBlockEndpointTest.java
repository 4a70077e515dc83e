package org.trellis.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.StatementCount;
import org.trellis.testkit.World;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class FlexBlockEndpointTest {

    private static final LocalDate TUESDAY = Blocks.monday(1).plusDays(1);

    @BeforeEach
    void noneYet() {
        Blocks.none();
    }

    @Test
    void aBlockIsWrittenDownAndReadByTheSchool() {
        Map<String, Object> body = Blocks.body(World.ALDER, TUESDAY);
        body.put("educatorId", Actors.otherTeacher().id());
        body.put("capacity", 12);
        body.put("purpose", "Finish what you began");
        Blocks.written(Actors.schoolLeader(), body);
        week(TUESDAY)
                .body("items", hasSize(1))
                .body("items[0].startsAt", equalTo("13:00"))
                .body("items[0].educator.name", equalTo("Chidi Okafor"))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].seriesId", nullValue());
        week(TUESDAY.plusWeeks(1)).body("items", hasSize(0));
    }

    @Test
    void aWeeklyRowIsOneWrite() {
        Map<String, Object> body = Blocks.body(World.ALDER, TUESDAY);
        body.put("repeatUntil", TUESDAY.plusWeeks(3).toString());
        JsonPath first = Blocks.written(Actors.teacher(), body);
        assertThat(first.getString("seriesId")).isNotNull();
        List<String> days = Actors.student()
                .request()
                .get(Blocks.PATH + "?limit=3&schoolId=" + World.ALDER)
                .then()
                .body("nextPageToken", notNullValue())
                .extract()
                .path("items.date");
        assertThat(days)
                .containsExactly(
                        TUESDAY.toString(),
                        TUESDAY.plusWeeks(1).toString(),
                        TUESDAY.plusWeeks(2).toString());
    }

    @Test
    void aMoveAndACancellationKeepTheirReasonsAndAreTold() {
        JsonPath block = Blocks.on(TUESDAY);
        Blocks.move(Actors.schoolLeader(), block, TUESDAY.plusDays(2))
                .then()
                .statusCode(200)
                .body("date", equalTo(TUESDAY.plusDays(2).toString()))
                .body("changes[0].kind", equalTo("MOVED"))
                .body("changes[0].date", equalTo(TUESDAY.toString()))
                .body("changes[0].reason", equalTo("The hall is taken."));
        Blocks.move(Actors.schoolLeader(), block, TUESDAY).then().statusCode(412);
        Blocks.cancel(Actors.teacher(), block)
                .then()
                .statusCode(201)
                .body("state", equalTo("CANCELLED"))
                .body("changes.kind", contains("CANCELLED", "MOVED"));
        Blocks.cancel(Actors.teacher(), block).then().statusCode(409);
        assertThat(Database.<String>list(
                        "select type from app.event where subject_id = ? order by sequence",
                        UUID.fromString(block.getString("id"))))
                .containsExactly(
                        FlexBlockCreated.class.getName(),
                        FlexBlockMoved.class.getName(),
                        FlexBlockCancelled.class.getName());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Map<String, Object> backwards = Blocks.body(World.ALDER, TUESDAY);
        backwards.put("endsAt", "12:00");
        Actors.teacher().sending(backwards).post(Blocks.PATH).then().statusCode(422);
        Map<String, Object> over = Blocks.body(World.ALDER, LocalDate.now().minusDays(3));
        Actors.teacher().sending(over).post(Blocks.PATH).then().statusCode(422);
        Map<String, Object> stranger = Blocks.body(World.ALDER, TUESDAY);
        stranger.put("educatorId", Actors.otherSchoolLeader().id());
        Actors.teacher()
                .sending(stranger)
                .post(Blocks.PATH)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("educatorId"));
        Actors.teacher()
                .sending(Map.of("date", TUESDAY.toString()))
                .header("If-Match", "\"0\"")
                .patch(Blocks.PATH + "/" + Blocks.on(TUESDAY).getString("id"))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("reason"));
    }

    @Test
    void aListTakesAsManyQueriesWhateverItsLength() {
        Blocks.on(TUESDAY);
        int one = queries();
        for (int i = 1; i < 6; i++) {
            JsonPath block = Blocks.on(TUESDAY.plusDays(i % 3));
            Blocks.move(Actors.teacher(), block, TUESDAY.plusDays(3)).then().statusCode(200);
        }
        int six = queries();
        System.out.printf("a list of one block takes %d queries, one of six %d%n", one, six);
        assertThat(six).isEqualTo(one).isPositive();
    }

    private static int queries() {
        String request = UUID.randomUUID().toString();
        Actors.student()
                .request()
                .header("X-Request-Id", request)
                .get(Blocks.PATH + "?schoolId=" + World.ALDER)
                .then()
                .statusCode(200);
        return StatementCount.of(request);
    }

    private static ValidatableResponse week(LocalDate from) {
        return Actors.student()
                .request()
                .get(Blocks.PATH + "?schoolId=" + World.ALDER + "&from=" + from + "&until=" + from.plusDays(6))
                .then()
                .statusCode(200);
    }
}
