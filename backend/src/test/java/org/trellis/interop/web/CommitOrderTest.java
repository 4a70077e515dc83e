package org.trellis.interop.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.interop.Follower;
import org.trellis.paths.PathRevisionProposed;
import org.trellis.platform.event.Outbox;
import org.trellis.platform.security.Callers;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** Many write at once and commit in another order than they began; who follows the feed misses nothing all the same. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CommitOrderTest {

    private static final int WRITERS = 16;
    private static final int TRANSACTIONS = 12;
    private static final int LONGEST_MS = 250;
    private static final String AFTER = """
            select sequence || ' ' || (payload ->> 'revisionId') from app.event
            where district_id = 1 and sequence > ? and type like '%PathRevisionProposed' order by sequence
            """;

    private final Set<String> ours = ConcurrentHashMap.newKeySet();
    private final Set<String> others = ConcurrentHashMap.newKeySet();

    @Inject
    Callers callers;

    @Inject
    Outbox outbox;

    @Test
    @Tag("P20")
    void whoFollowsTheFeedMissesNothing() throws InterruptedException {
        Follower follower = Follower.of(Actors.teacher(), 20);
        BySequence naive = new BySequence();
        List<String> read = new ArrayList<>();
        List<Thread> writers =
                Stream.iterate(0, i -> i + 1).limit(WRITERS).map(this::writer).toList();
        Thread control = Thread.ofPlatform().start(() -> naive.readWhile(writers));
        while (writers.stream().anyMatch(Thread::isAlive)) {
            read.addAll(ids(follower.readNow()));
        }
        control.join();
        read.addAll(ids(follower.read()));

        Set<String> missed = without(ours, read);
        long twice = read.size() - new HashSet<>(read).size();
        long foreign = read.stream().filter(others::contains).count();
        Set<String> lost = without(ours, naive.seen);
        System.out.printf(
                "FIGURE P20 %d writers, %d changes, %d missed, %d twice, %d out of scope; by sequence alone %d lost%n",
                WRITERS, ours.size(), missed.size(), twice, foreign, lost.size());
        assertThat(missed).isEmpty();
        assertThat(twice).isZero();
        assertThat(foreign).isZero();
        assertThat(others).isNotEmpty();
        assertThat(lost)
                .as("control: who remembers the highest sequence loses what commits late")
                .isNotEmpty();
    }

    private static List<String> ids(List<Map<String, Object>> changes) {
        return changes.stream()
                .map(change -> String.valueOf(change.get("resourceId")))
                .toList();
    }

    private Thread writer(int number) {
        Random random = new Random(number);
        return Thread.ofPlatform().start(() -> {
            for (int i = 0; i < TRANSACTIONS; i++) {
                callers.runAs(
                        World.RIVER, () -> QuarkusTransaction.requiringNew().run(() -> write(random)));
            }
        });
    }

    /** One change the teacher may know of and one of somebody else's student, some time before they are committed. */
    private void write(Random random) {
        UUID mine = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        outbox.publish(new PathRevisionProposed(Actors.student().id(), mine));
        outbox.publish(new PathRevisionProposed(Actors.otherStudent().id(), theirs));
        ours.add(mine.toString());
        others.add(theirs.toString());
        pause(random.nextInt(LONGEST_MS));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> without(Set<String> all, Iterable<String> seen) {
        Set<String> left = new HashSet<>(all);
        seen.forEach(left::remove);
        return left;
    }

    /** The control: goes by the number a row got when it was written. */
    private static final class BySequence {

        private final List<String> seen = new ArrayList<>();
        private long last;

        BySequence() {
            World.ensure();
            last = Database.<Long>one("select coalesce(max(sequence), 0) from app.event");
        }

        void readWhile(List<Thread> writers) {
            while (writers.stream().anyMatch(Thread::isAlive)) {
                read();
                pause(10);
            }
            read();
        }

        private void read() {
            for (String row : Database.<String>list(AFTER, last)) {
                last = Long.parseLong(row.split(" ")[0]);
                seen.add(row.split(" ")[1]);
            }
        }
    }
}
