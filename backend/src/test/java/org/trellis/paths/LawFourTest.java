package org.trellis.paths;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.CompetencyAttained;
import org.trellis.mastery.CompetencyStateChanged;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.EvidenceSubmitted;
import org.trellis.platform.event.DomainEvent;
import org.trellis.platform.security.Callers;
import org.trellis.profiles.ProfileAgreed;
import org.trellis.testkit.Database;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;

/** Law 4: no machine action changes an agreed thing; it proposes. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class LawFourTest {

    private static final int NEWS = 200;
    private static final List<UUID> COMPETENCIES = List.of(Ladder.COUNTING, Ladder.RATIOS, Ladder.ESTIMATING);

    @Inject
    Event<DomainEvent> events;

    @Inject
    Callers callers;

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
    }

    @Test
    @Tag("LAW4")
    void newsProposesAndNeverChangesWhatIsAgreed() {
        JsonPath active = PathScene.active();
        String agreed = agreedContent();
        Random random = new Random(4);
        int changes = 0;
        int proposals = 0;
        for (int i = 0; i < NEWS; i++) {
            tell(randomNews(random, active));
            changes += agreed.equals(agreedContent()) ? 0 : 1;
            proposals += "PROPOSED".equals(PathScene.path().getString("proposed.status")) ? 1 : 0;
        }
        JsonPath path = PathScene.path();
        System.out.printf(
                "FIGURE LAW4 %d machine actions, %d with a proposal open, %d changes of agreed things%n",
                NEWS, proposals, changes);
        assertEquals(0, changes);
        assertEquals(active.getString("id"), path.getString("active.id"));
        assertEquals(active.getString("hash"), path.getString("active.hash"));
        assertTrue(proposals > 0, "there was something to propose");
    }

    @Test
    @Tag("LAW4")
    void thePeopleCanChangeItSoTheCheckCouldSeeIt() {
        JsonPath active = PathScene.active();
        String agreed = agreedContent();
        JsonPath next = PathScene.edit(PathScene.TEACHER, PathScene.proposed(), List.of(Map.of("title", "A visit")))
                .jsonPath();
        PathScene.agree(PathScene.TEACHER, next).then().statusCode(201);
        PathScene.agree(PathScene.STUDENT, next).then().statusCode(201);
        assertNotEquals(agreed, agreedContent(), "control");
        assertNotEquals(active.getString("id"), PathScene.path().getString("active.id"));
    }

    @Test
    void attainedEarlyOpensTheNextAndProposesToStartItNow() {
        JsonPath active = PathScene.active();
        PathScene.attained(Ladder.COUNTING, 3);
        tell(new CompetencyAttained(PathScene.STUDENT.id(), Ladder.COUNTING, PathScene.TEACHER.id()));
        JsonPath path = PathScene.path();
        String next = PathScene.stepFor(active, Ladder.RATIOS);
        assertEquals("AVAILABLE", status(next));
        assertEquals("UNNEEDED", status(PathScene.stepFor(active, Ladder.COUNTING)));
        assertEquals("EVIDENCE", path.getString("proposed.trigger"));
        assertTrue(path.getList("proposed.basis").size() > 1);
        String proposed = path.getString("proposed.id");
        tell(new CompetencyAttained(PathScene.STUDENT.id(), Ladder.COUNTING, PathScene.TEACHER.id()));
        assertEquals(proposed, PathScene.path().getString("proposed.id"), "told twice, proposed once");
        PathScene.STUDENT
                .request()
                .get(PathScene.REVISIONS + "/" + proposed + "/difference")
                .then()
                .statusCode(200)
                .body("items.findAll { it.change == 'MOVED' }.reasons.flatten().code", hasItem("NEXT_AFTER"));
    }

    @Test
    void newsWaitsWhilePeopleWorkOnAProposal() {
        PathScene.active();
        JsonPath mine = PathScene.proposed();
        PathScene.attained(Ladder.COUNTING, 3);
        tell(new CompetencyAttained(PathScene.STUDENT.id(), Ladder.COUNTING, PathScene.TEACHER.id()));
        JsonPath path = PathScene.path();
        assertEquals(mine.getString("id"), path.getString("proposed.id"));
        assertEquals(mine.getString("hash"), path.getString("proposed.hash"));
        PathScene.agree(PathScene.TEACHER, mine).then().statusCode(201);
        PathScene.agree(PathScene.STUDENT, mine).then().statusCode(201);
        assertEquals("EVIDENCE", PathScene.path().getString("proposed.trigger"));
    }

    @Test
    void evidenceMovesItsStep() {
        JsonPath active = PathScene.active();
        String step = PathScene.stepFor(active, Ladder.COUNTING);
        tell(new EvidenceSubmitted(UUID.randomUUID(), PathScene.STUDENT.id(), UUID.fromString(step)));
        assertEquals("EVIDENCE_IN", status(step));
        assertFalse(PathScene.path().getMap("").containsKey("proposed"));
    }

    private DomainEvent randomNews(Random random, JsonPath active) {
        UUID student = PathScene.STUDENT.id();
        UUID competency = COMPETENCIES.get(random.nextInt(COMPETENCIES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> {
                PathScene.attained(competency, 3);
                yield new CompetencyAttained(student, competency, PathScene.TEACHER.id());
            }
            case 1 -> {
                Database.run("delete from app.competency_state where competency_id = ?", competency);
                yield new CompetencyStateChanged(
                        student, competency, CompetencyStatus.ATTAINED, CompetencyStatus.NOT_STARTED);
            }
            case 2 -> new ProfileAgreed(student, UUID.randomUUID());
            case 3 ->
                new ExpectationsAdopted(PathScene.adopt(List.of(
                        PathScene.expect(Ladder.RATIOS, 3), PathScene.expect(Ladder.RATES, 3 + random.nextInt(2)))));
            default ->
                new EvidenceSubmitted(
                        UUID.randomUUID(), student, UUID.fromString(PathScene.stepFor(active, competency)));
        };
    }

    /** As the relay tells it: as the system of the district, in a transaction. */
    private void tell(DomainEvent news) {
        callers.runAs(1, () -> QuarkusTransaction.requiringNew().run(() -> events.fire(news)));
    }

    private static String status(String step) {
        return Database.one("select status from app.path_step_progress where step_id = ?", UUID.fromString(step));
    }

    /** Every row that was ever agreed to, as one text. */
    private static String agreedContent() {
        return Database.one("""
                select md5(coalesce(string_agg(x, '|' order by x), '')) from (
                    select r.id || r.hash || r.status || r.basis::text as x from app.path_revision r where r.agreed_at is not null
                    union all select to_jsonb(s)::text from app.path_step s
                        join app.path_revision r on r.id = s.revision_id where r.agreed_at is not null
                    union all select to_jsonb(t)::text from app.path_step_target t
                        join app.path_revision r on r.id = t.revision_id where r.agreed_at is not null) agreed""");
    }
}
