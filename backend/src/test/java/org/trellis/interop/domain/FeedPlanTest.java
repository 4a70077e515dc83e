package org.trellis.interop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.paths.StepStateChanged;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;
import org.trellis.platform.security.Role;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** With a hundred thousand events kept, a page looks at as many rows as it holds, by the index of its walk. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class FeedPlanTest {

    private static final int KEPT = 100_000;

    /** Of a thousand other students, and Lucía's among them. */
    private static final String MANY = """
            insert into app.event (type, subject_id, payload, relayed_at, transaction_id)
            select :type, case when n % 500 = 0 then :student else cast(lpad(to_hex(n % 1000), 32, '0') as uuid) end,
                jsonb_build_object('stepId', uuidv7()), now(), cast(cast(n + 10 as text) as xid8)
            from generate_series(1, :many) n""";

    @Inject
    Callers callers;

    @Inject
    EntityManager entities;

    /** The rows are taken back: nobody else meets them. */
    @Test
    void aPageWalksAlongAnIndex() {
        World.ensure();
        callers.runAs(World.RIVER, () -> {
            QuarkusTransaction.begin();
            try {
                keepMany();
                assertThat(plan(Actors.teacher(), Role.TEACHER))
                        .contains("Index Scan using ix_event_subject")
                        .doesNotContain("Seq Scan on event");
                assertThat(plan(Actors.districtAdmin(), Role.DISTRICT_ADMIN))
                        .contains("Index Scan using ix_event_type")
                        .doesNotContain("Seq Scan on event");
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private void keepMany() {
        entities.createNativeQuery(MANY)
                .setParameter("type", StepStateChanged.class.getName())
                .setParameter("student", Actors.student().id())
                .setParameter("many", KEPT)
                .executeUpdate();
    }

    private String plan(Actor actor, Role role) {
        Caller caller = new Caller(World.RIVER, actor.id(), Set.of(role));
        return explain(FeedQuestion.of(caller, new FeedPosition(5000, 0, Instant.now()), 50));
    }

    private String explain(FeedQuestion question) {
        var query = entities.createNativeQuery("explain (analyze, buffers, costs off) " + FeedRepository.FEED);
        String plan = ((List<?>) FeedRepository.fill(query, question, Long.MAX_VALUE / 2, Instant.now())
                        .getResultList())
                .stream().map(Object::toString).collect(Collectors.joining("\n"));
        System.out.printf(
                "a page of the feed among %d events: %s%n",
                KEPT,
                plan.lines().filter(line -> line.startsWith("Execution Time")).collect(Collectors.joining()));
        return plan;
    }
}
