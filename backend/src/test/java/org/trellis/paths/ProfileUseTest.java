package org.trellis.paths;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.catalog.Offers;
import org.trellis.profiles.Profile;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.Ladder;

/** F2: what is said has an author and a basis, and what is decided names what it used. */
@QuarkusTest
class ProfileUseTest {

    private static final int ROUNDS = 50;
    private static final List<String> WORDS = List.of("I like art", "I like space", "I collect stamps");

    /** Entries that a step rests on and its revision's basis does not name, and revisions that rest on nothing. */
    private static final String UNNAMED = """
            select (select count(*) from app.path_revision where jsonb_array_length(basis) = 0)
                + (select count(*) from app.path_step s
                    join app.path_revision r on (r.district_id, r.id) = (s.district_id, s.revision_id)
                    cross join lateral jsonb_array_elements(s.reasons) x
                    where x ->> 'entryId' is not null and not r.basis @> jsonb_build_array(
                        jsonb_build_object('kind', 'PROFILE_ENTRY', 'id', x ->> 'entryId')))""";

    private static final String DECISIONS = """
            select count(distinct r.id) from app.path_revision r
            join app.path_step s on (s.district_id, s.revision_id) = (r.district_id, r.id)
            where s.reasons @> jsonb_build_array(jsonb_build_object('entryId', cast(? as text)))""";

    @BeforeEach
    void aCatalogWithSomethingForArtists() {
        Profile.empty();
        PathScene.fresh();
        Offers.published("Paint ratios", Ladder.RATIOS);
        Offers.published("Paint rates", Ladder.RATES);
    }

    @Test
    @Tag("F2")
    void whatIsSaidHasAnAuthorAndABasis() {
        Map<String, Object> baseless = Profile.entry("Birds", "SHARED");
        baseless.remove("basis");
        for (Actor author : List.of(Actors.student(), Actors.teacher(), Actors.guardian())) {
            author.sending(baseless)
                    .post(Profile.URL + "/entries")
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("basis"));
        }
        Map<String, Object> forAnother = Profile.entry("Birds", "SHARED");
        forAnother.put("authorId", Actors.guardian().id().toString());
        Actors.teacher()
                .sending(forAnother)
                .post(Profile.URL + "/entries")
                .then()
                .statusCode(400);
        String said = Profile.says(Actors.teacher(), "Birds");
        for (String column : List.of("author_id", "basis_kind")) {
            String forget = "update app.profile_entry set " + column + " = null where id = ?";
            assertThrows(IllegalStateException.class, () -> Database.run(forget, UUID.fromString(said)));
        }
    }

    @Test
    @Tag("F2")
    void everyRevisionNamesTheEntriesItUsed() {
        Random random = new Random(2);
        String kept = Profile.says(Actors.student(), "I like art");
        List<String> entries = new ArrayList<>();
        long unnamed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            changeTheProfile(random, entries);
            JsonPath proposed = PathScene.proposed();
            // what is agreed is kept, so that agreement comes late
            if (round > ROUNDS / 2 && random.nextInt(4) == 0) {
                PathScene.agree(PathScene.TEACHER, proposed);
                PathScene.agree(PathScene.STUDENT, proposed);
            }
            unnamed += Database.<Long>one(UNNAMED);
        }
        entries.add(kept);
        JsonPath usage = usageSeenBy(Actors.student()).extract().jsonPath();
        long decisions = 0;
        for (String entry : entries) {
            int listed = usage.getList("items.find { it.entryId == '" + entry + "' }.decisions")
                    .size();
            assertEquals(Database.<Long>one(DECISIONS, entry), listed, "usage lists every decision of " + entry);
            decisions += listed;
        }
        long revisions = Database.<Long>one("select count(*) from app.path_revision");
        System.out.printf(
                "FIGURE F2 %d revisions, %d entries living, %d decisions listed, %d uses unnamed%n",
                revisions, entries.size(), decisions, unnamed);
        assertEquals(0, unnamed);
        assertTrue(decisions > ROUNDS / 2, "the planner used the profile often enough to mean something");
    }

    @Test
    @Tag("F2")
    void aUseThatIsNotNamedWouldBeFound() {
        Profile.says(Actors.student(), "I like art");
        PathScene.active();
        assertEquals(0, Database.<Long>one(UNNAMED));
        Database.run("set session_replication_role = replica;"
                + " update app.path_revision set basis = '[{\"kind\": \"PERSON\"}]';"
                + " set session_replication_role = origin");
        assertTrue(Database.<Long>one(UNNAMED) > 0, "control: the use that nobody names any more is found");
    }

    @Test
    @Tag("F2")
    void whatGoesUnusedForSixtyDaysIsDueForReview() {
        String art = Profile.says(Actors.student(), "I like art");
        String stamps = Profile.says(Actors.student(), "I collect stamps");
        said(art, 61);
        said(stamps, 59);
        use(art).body("dueForReview", equalTo(true)).body("stepsNow", equalTo(0));
        use(stamps).body("dueForReview", equalTo(false));
        PathScene.active();
        said(stamps, 61);
        use(art).body("dueForReview", equalTo(false));
        use(stamps).body("dueForReview", equalTo(true));
        int steps = usageSeenBy(Actors.student()).extract().path("items.find { it.entryId == '" + art + "' }.stepsNow");
        assertTrue(steps > 0, "the path in force rests on it");
    }

    @Test
    void usageSaysNothingOfEntriesTheReaderMayNotRead() {
        Profile.says(Actors.student(), "I like art", "EDUCATORS");
        Profile.says(Actors.student(), "My own thought", "STUDENT_PRIVATE");
        PathScene.active();
        usageSeenBy(Actors.student()).body("items.size()", equalTo(2));
        usageSeenBy(Actors.teacher()).body("items.size()", equalTo(1));
        usageSeenBy(Actors.guardian()).body("items.size()", equalTo(0));
    }

    private static void changeTheProfile(Random random, List<String> entries) {
        if (entries.size() < 4 || random.nextBoolean()) {
            entries.add(Profile.says(Actors.student(), WORDS.get(random.nextInt(WORDS.size()))));
        } else {
            Profile.retires(Actors.student(), entries.remove(random.nextInt(entries.size())));
        }
    }

    private static ValidatableResponse usageSeenBy(Actor reader) {
        return reader.request().get(Profile.URL + "/usage").then().statusCode(200);
    }

    private static ValidatableResponse use(String entry) {
        return usageSeenBy(Actors.student()).rootPath("items.find { it.entryId == '" + entry + "' }");
    }

    private static void said(String entry, int daysAgo) {
        Database.run(
                "set session_replication_role = replica; update app.profile_entry set changed_at = now() - ? * interval '1 day'"
                        + " where id = ?; set session_replication_role = origin",
                daysAgo,
                UUID.fromString(entry));
    }
}
