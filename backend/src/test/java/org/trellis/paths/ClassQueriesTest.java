package org.trellis.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.scheduling.Blocks;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.StatementCount;
import org.trellis.testkit.World;

/** What is looked at for a whole class takes as many queries as for a few students. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ClassQueriesTest {

    private static final int GUESTS = 10;

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
        World.endGuestEnrollments();
        Blocks.none();
        Blocks.on(Blocks.monday(1));
    }

    @AfterEach
    void asBefore() {
        World.endGuestEnrollments();
        Blocks.none();
    }

    @Test
    void firstPathsOfAClass() {
        compare("first paths", "/api/v1/path-drafts", Map.of("classId", World.RATIOS));
    }

    @Test
    void aTemplateForAClass() {
        PathScene.active();
        String template = Templates.fromPath();
        compare("a template", Templates.PATH + "/" + template + "/previews", Map.of("classId", World.RATIOS));
    }

    @Test
    void aTemplateIsProposedToAClass() {
        PathScene.active();
        Map<String, Object> toAll = Map.of("classId", World.RATIOS);
        String first = uses(Templates.walk());
        queries(first, toAll);
        int fewWaiting = queries(uses(Templates.walk()), toAll);
        enrollUpTo(2);
        int fewFresh = queries(first, toAll);
        enrollUpTo(GUESTS);
        int manyFresh = queries(first, toAll);
        int manyWaiting = queries(uses(Templates.walk()), toAll);
        System.out.printf(
                "a template is proposed: %d queries for 2 without a path, %d for %d; %d for 2 that wait, %d for %d%n",
                fewFresh, manyFresh, GUESTS, fewWaiting, manyWaiting, GUESTS + 4);
        assertThat(manyFresh).isEqualTo(fewFresh).isPositive();
        assertThat(manyWaiting).isEqualTo(fewWaiting).isPositive();
    }

    private static String uses(String template) {
        return Templates.PATH + "/" + template + "/uses";
    }

    private static void enrollUpTo(int guests) {
        for (int i = 0; i < guests; i++) {
            enroll(i);
        }
    }

    private static void compare(String what, String address, Map<String, Object> whom) {
        int few = queries(address, whom);
        enrollUpTo(GUESTS);
        int many = queries(address, whom);
        System.out.printf("%s: %d queries for a few students, %d for %d more%n", what, few, many, GUESTS);
        assertThat(many).isEqualTo(few).isPositive();
    }

    private static int queries(String address, Map<String, Object> whom) {
        String request = UUID.randomUUID().toString();
        PathScene.TEACHER
                .sending(whom)
                .header("X-Request-Id", request)
                .post(address)
                .then()
                .statusCode(201);
        return StatementCount.of(request);
    }

    private static void enroll(int number) {
        UUID guest = UUID.randomUUID();
        Database.run(
                "insert into app.person (district_id, id, source, sourced_id, given_name, family_name, grade_level)"
                        + " values (1, ?, 'test', ?, ?, 'Test', '06')",
                guest,
                guest.toString(),
                "Guest " + number);
        Database.run(
                "insert into app.role_assignment (district_id, source, sourced_id, person_id, org_id, role) values (1, 'test', ?, ?, ?, 'STUDENT')",
                guest.toString(),
                guest,
                World.ALDER);
        Database.run(
                "insert into app.enrollment (district_id, source, sourced_id, class_id, person_id, role) values (1, 'test', ?, ?, ?, 'STUDENT')",
                guest.toString(),
                World.RATIOS,
                guest);
    }
}
