package org.trellis.people;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

@QuarkusTest
class PeopleReadTest {

    @BeforeEach
    void onlyTheNamedStudentsAreInTheClass() {
        World.endGuestEnrollments();
    }

    @Test
    void teacherSeesTheClassesSheTeaches() {
        Actors.teacher()
                .request()
                .get("/api/v1/classes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(World.RATIOS.toString()))
                .body("items[0].schoolName", equalTo("Alder School"))
                .body("items[0].studentCount", equalTo(2))
                .body("items[0].teachers.name", equalTo(List.of("Ana Reyes")));
    }

    @Test
    void schoolLeaderSeesTheClassesOfTheSchoolOnly() {
        Actors.schoolLeader()
                .request()
                .get("/api/v1/classes")
                .then()
                .body("items.id", hasItems(World.RATIOS.toString(), World.FRACTIONS.toString()));
        Actors.otherSchoolLeader().request().get("/api/v1/classes").then().body("items", hasSize(0));
    }

    @Test
    void classesAreFoundByAPartOfTheirTitle() {
        Actors.districtAdmin()
                .request()
                .queryParam("q", "FRACT")
                .get("/api/v1/classes")
                .then()
                .body("items.title", equalTo(List.of("Grade 5 Math, Fractions")));
    }

    @Test
    void teacherSeesTheStudentsOfHerClassAndThatIsRecorded() {
        long before = records(Actors.teacher());
        Actors.teacher()
                .request()
                .get("/api/v1/classes/" + World.RATIOS + "/students")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Lucía Herrera", "Wei Zhang")))
                .body("items[0].initials", equalTo("LH"))
                .body("items[0].gradeLevel", equalTo("06"));
        assertEquals(before + 1, records(Actors.teacher()));
    }

    @Test
    void everyoneFindsTheirOwnStudentsOnly() {
        assertEquals(List.of("Herrera", "Zhang"), familyNames(Actors.teacher()));
        assertEquals(List.of("Herrera"), familyNames(Actors.guardian()));
        assertEquals(List.of("Diallo"), familyNames(Actors.otherGuardian()));
        assertEquals(List.of("Zhang"), familyNames(Actors.classmate()));
        assertEquals(List.of(), familyNames(Actors.otherSchoolLeader()));
        Actors.adminOfOtherDistrict()
                .request()
                .get("/api/v1/students")
                .then()
                .body("items.id", not(hasItem(Actors.student().id().toString())));
    }

    @Test
    void studentsAreFoundByNameAndClass() {
        Actors.districtAdmin()
                .request()
                .queryParam("q", "herr")
                .queryParam("classId", World.RATIOS)
                .get("/api/v1/students")
                .then()
                .body("items.id", equalTo(List.of(Actors.student().id().toString())));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() {
        List<String> walked = new ArrayList<>();
        String token = null;
        do {
            var request = Actors.districtAdmin().request().queryParam("limit", 2);
            if (token != null) {
                request.queryParam("pageToken", token);
            }
            var page = request.get("/api/v1/people")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            walked.addAll(page.getList("items.id", String.class));
            token = page.getString("nextPageToken");
        } while (token != null);
        List<UUID> all = Database.list("select id from app.person where district_id = ?", World.RIVER);
        assertEquals(all.size(), walked.size());
        assertEquals(all.size(), walked.stream().distinct().count());
    }

    @Test
    void aPageTokenOfAnotherListIsRefused() {
        String token = Actors.districtAdmin()
                .request()
                .queryParam("limit", 1)
                .get("/api/v1/people")
                .path("nextPageToken");
        Actors.districtAdmin()
                .request()
                .queryParam("pageToken", token)
                .get("/api/v1/students")
                .then()
                .statusCode(400);
    }

    @Test
    void guardianSeesHerChildsPlaceInSchool() {
        Actors.guardian()
                .request()
                .get("/api/v1/students/" + Actors.student().id())
                .then()
                .statusCode(200)
                .body("name", equalTo("Lucía Herrera"))
                .body("givenName", equalTo("Lucía"))
                .body("school", equalTo("Alder School"))
                .body("classes.id", hasItem(World.RATIOS.toString()))
                .body("teachers.name", hasItem("Ana Reyes"));
    }

    @Test
    void guardiansOfAStudentAreListedWithoutRevokedOnes() {
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + Actors.student().id() + "/guardians")
                .then()
                .body("items.name", equalTo(List.of("Rosa Herrera")));
    }

    @Test
    void schoolsOfTheDistrictAreListedByName() {
        Actors.teacher()
                .request()
                .get("/api/v1/orgs")
                .then()
                .body("items.name", hasItems("Alder School", "Birch School"))
                .body("items.name", not(hasItem("Cedar School")));
    }

    @Test
    void administratorFindsPeopleByRole() {
        Actors.districtAdmin()
                .request()
                .queryParam("role", "GUARDIAN")
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("items.roles", everyItem(hasItem("GUARDIAN")))
                .body("items[0].account", notNullValue());
    }

    @Test
    void anInvitationNeedsAnIdentityProvider() {
        UUID uninvited = World.id(World.RIVER, 950);
        Database.run(
                "insert into app.person (district_id, id, source, sourced_id, given_name, family_name) values (?, ?, 'test', 'uninvited', 'Una', 'Vited') on conflict do nothing",
                World.RIVER,
                uninvited);
        invite(Actors.districtAdmin(), uninvited)
                .then()
                .statusCode(503)
                .body("type", containsString("identity-provider-missing"));
        invite(Actors.districtAdmin(), Actors.student().id())
                .then()
                .statusCode(409)
                .body("type", containsString("account-exists"));
        invite(Actors.adminOfOtherDistrict(), uninvited).then().statusCode(404);
    }

    private static io.restassured.response.Response invite(Actor by, UUID person) {
        return by.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/people/" + person + "/invitations");
    }

    private static List<String> familyNames(Actor actor) {
        return actor
                .request()
                .get("/api/v1/students")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.name", String.class)
                .stream()
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .toList();
    }

    private static long records(Actor actor) {
        return Database.<Long>one("select count(*) from app.access_record where actor_id = ?", actor.id());
    }
}
