package org.trellis.paths;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.catalog.Offers;
import org.trellis.mastery.MasteryScene;
import org.trellis.profiles.Profile;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.Ladder;

/** F3: as of any date, for profile, path and mastery together. */
@QuarkusTest
@Tag("long")
class TimeTravelTest {

    private static final int EVENTS = 5000;
    private static final int BETWEEN = 100;

    @Inject
    ProfileHand profile;

    @Inject
    EvidenceHand evidence;

    @BeforeEach
    void aStudentWithoutAPast() {
        Profile.empty();
        PathScene.fresh();
        Offers.published("Paint ratios", Ladder.RATIOS);
        TimeWalk.forgetMastery();
    }

    @Test
    @Tag("F3")
    void everySnapshotIsThereToTheByteWhateverCameAfter() {
        long seed = Long.getLong("trellis.seed", System.nanoTime());
        System.out.println("The walk through time starts with -Dtrellis.seed=" + seed);
        TimeWalk walk = new TimeWalk(new Random(seed), profile, evidence);
        List<Snapshot> snapshots = new ArrayList<>();
        while (walk.events() < EVENTS) {
            int goal = walk.events() + BETWEEN;
            while (walk.events() < goal) {
                walk.step();
            }
            Snapshot snapshot = Snapshot.take();
            snapshot.requireLikePresent();
            snapshots.add(snapshot);
        }
        long differing = snapshots.stream().mapToInt(Snapshot::differences).sum();
        System.out.printf(
                "FIGURE F3 %d events (%s), %d snapshots of profile, path and states, %d not byte for byte the same, seed %d%n",
                walk.events(), walk.kinds(), snapshots.size(), differing, seed);
        assertEquals(0, differing);
        assertEquals(EVENTS / BETWEEN, snapshots.size());
    }

    /** A hand in any of the three pasts is seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update app.profile_entry_past set entry = entry || '{\"body\": \"never said\"}'",
                "update app.path_step_progress_past set progress = progress || '{\"pinned\": true, \"version\": 77}'",
                "update app.mastery_log set level = (level + 1) % 5"
            })
    @Tag("F3")
    void aPastThatSomebodyRewroteWouldBeSeen(String rewrite) {
        TimeWalk walk = new TimeWalk(new Random(3), profile, evidence);
        walk.everythingOnce();
        Snapshot snapshot = Snapshot.take();
        assertEquals(0, snapshot.differences());
        Database.run("set session_replication_role = replica; " + rewrite + "; set session_replication_role = origin");
        assertEquals(1, snapshot.differences(), "control");
    }

    @Test
    @Tag("F3")
    void whatIsEnteredLateIsKnownNowAndWasNotKnownThen() {
        Instant then = Instant.now();
        Map<String, Object> late = MasteryScene.body(Ladder.ESTIMATING);
        late.put(
                "performedOn",
                LocalDate.ofInstant(then, ZoneOffset.UTC).minusDays(5).toString());
        MasteryScene.judge(MasteryScene.submitted(Actors.student(), PathScene.STUDENT.id(), late), Ladder.ESTIMATING, 3)
                .statusCode(201);
        Snapshot.get("/state", then).then().body("items.size()", equalTo(0));
        Snapshot.get("/state?known=NOW", then)
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].evidenceCount", equalTo(1));
        Snapshot.get("/state?known=NOW", then.minusSeconds(6 * 86_400L)).then().body("items.size()", equalTo(0));
        System.out.println("FIGURE F3 backdated evidence: known now, not known then, not known of earlier days");
    }
}
