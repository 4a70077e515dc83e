package org.trellis.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

@QuarkusTest
class EventRetentionTest {

    @Inject
    EventRetention retention;

    @Test
    void whatReachedItsListenersIsForgottenAfterEightDays() {
        World.ensure();
        kept(193, "now()", 0);
        UUID young = kept(191, "now()", 0);
        UUID parked = kept(400, "null", 5);
        retention.run();
        assertThat(Database.<UUID>list("select id from app.event where type = 'kept'"))
                .as("control: what the feed still tells, and what nobody could take, is kept")
                .containsExactlyInAnyOrder(young, parked);
        Database.run("delete from app.event where type = 'kept'");
    }

    private static UUID kept(int hours, String relayedAt, int attempts) {
        return Database.one(
                "insert into app.event (district_id, type, subject_id, payload, created_at, relayed_at, attempts)"
                        + " values (1, 'kept', ?, '{}', now() - make_interval(hours => ?), " + relayedAt
                        + ", ?) returning id",
                Actor.TEACHER.id(),
                hours,
                attempts);
    }
}
