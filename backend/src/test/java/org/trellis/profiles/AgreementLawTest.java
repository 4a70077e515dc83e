package org.trellis.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.Shrinker;

/** Law 1 and F1: nothing becomes agreed alone, and what is agreed does not change. */
@QuarkusTest
class AgreementLawTest {

    private static final int ROUNDS = 10;
    private static final int ACTIONS = 1000;

    @Inject
    ProfileWalk walk;

    @BeforeEach
    void startWithNothing() {
        Profile.empty();
    }

    @Test
    @Tag("LAW1")
    @Tag("F1")
    void tenThousandActionsOfFourPeopleLeaveNothingAgreedByOneSide() {
        long seed = Long.getLong("trellis.seed", System.nanoTime());
        System.out.println("The walk of the profile starts with -Dtrellis.seed=" + seed);
        Random random = new Random(seed);
        long agreed = 0;
        long refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Deed> deeds = Deed.random(random, ACTIONS);
            ProfileWalk.Outcome outcome = walk.play(deeds);
            assertTrue(outcome.broken().isEmpty(), () -> inShort(deeds, seed));
            agreed += outcome.agreed();
            refused += outcome.refused();
        }
        for (String id : List.of("LAW1", "F1")) {
            System.out.printf(
                    "FIGURE %s %d actions by 4 roles (%d refused), %d agreed versions, 0 violations, seed %d%n",
                    id, ROUNDS * ACTIONS, refused, agreed, seed);
        }
        assertTrue(agreed > ROUNDS, "the walk reaches agreement often enough to mean something");
    }

    /** A break-in among random deeds is found, and the case comes down to the few deeds that lead there. */
    @ParameterizedTest
    @ValueSource(ints = {Deed.SETTLE_ALONE, Deed.FORGET_ENDINGS, Deed.SAME_HAND})
    @Tag("F1")
    void aBreakInIsFoundAndShrinksToItsCause(int breakIn) {
        List<Deed> deeds = amongRandomDeeds(breakIn);
        assertTrue(isBroken(deeds), "control: the break-in is found");
        List<Deed> cause = Shrinker.shrink(deeds, this::isBroken);
        System.out.printf("FIGURE F1 control: %d actions shrink to %d: %s%n", deeds.size(), cause.size(), cause);
        assertTrue(cause.size() <= 6, cause::toString);
        assertEquals(breakIn, cause.getLast().what());
        assertFalse(isBroken(cause.subList(0, cause.size() - 1)), "without the break-in nothing is wrong");
    }

    @Test
    @Tag("LAW1")
    void aVersionAgreedByOneSideWouldBeFound() throws SQLException {
        proposedAndAgreedByTheTeacher();
        try (Connection behind = Database.superuser();
                Statement forge = behind.createStatement()) {
            behind.setAutoCommit(false);
            forge.execute("set session_replication_role = replica");
            forge.execute("update app.profile_version set status = 'AGREED', agreed_at = now()");
            assertEquals(1, OneSidedVersions.violations(behind), "control: the forged version is found");
            behind.rollback();
            assertEquals(0, OneSidedVersions.violations(behind));
        }
    }

    @Test
    @Tag("LAW1")
    void theDatabaseRefusesWhatTheCodeWouldForget() throws SQLException {
        proposedAndAgreedByTheTeacher();
        try (RawWriter raw = new RawWriter()) {
            for (String attempt : RawWriter.ATTEMPTS) {
                assertTrue(raw.isRefused(attempt), attempt);
            }
            Profile.agrees(Actors.student()).then().statusCode(201);
            for (String attempt : RawWriter.ATTEMPTS) {
                assertTrue(raw.isRefused(attempt), attempt);
            }
        }
    }

    /** Not every break-in finds something to break after 150 deeds; after some of twenty times as many it does. */
    private List<Deed> amongRandomDeeds(int breakIn) {
        Random random = new Random(7);
        List<Deed> deeds = List.of();
        for (int round = 0; round < 20 && !isBroken(deeds); round++) {
            deeds = new ArrayList<>(Deed.random(random, 150));
            deeds.add(Deed.breakIn(breakIn));
        }
        return deeds;
    }

    private boolean isBroken(List<Deed> deeds) {
        return !walk.play(deeds).broken().isEmpty();
    }

    private String inShort(List<Deed> deeds, long seed) {
        List<Deed> cause = Shrinker.shrink(deeds, this::isBroken);
        return "seed " + seed + ", minimal case of " + cause.size() + ": " + cause + " → "
                + walk.play(cause).broken();
    }

    private static void proposedAndAgreedByTheTeacher() {
        Profile.says(Actors.student(), "Birds");
        Profile.proposes(Actors.teacher());
        Profile.agrees(Actors.teacher()).then().statusCode(201);
    }
}
