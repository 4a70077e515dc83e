package org.trellis.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

@QuarkusTest
class IdempotencyJobTest {

    @Inject
    IdempotencyJob job;

    @Test
    void answersAreForgottenAfter72Hours() {
        World.ensure();
        String old = kept(73);
        String young = kept(71);
        job.run();
        assertThat(left(old, young))
                .as("control: what may be asked for again is kept")
                .containsExactly(young);
    }

    private static String kept(int hours) {
        String key = UUID.randomUUID().toString();
        Database.run(
                "insert into app.idempotency_key (district_id, person_id, method, path, key, fingerprint, created_at)"
                        + " values (1, ?, 'POST', '/test', ?, decode('00', 'hex'), now() - make_interval(hours => ?))",
                Actor.TEACHER.id(),
                key,
                hours);
        return key;
    }

    private static List<String> left(String one, String other) {
        return Database.list("select key from app.idempotency_key where key in (?, ?)", one, other);
    }
}
