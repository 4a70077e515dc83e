package org.trellis.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.platform.security.Callers;
import org.trellis.profiles.domain.EntryService;
import org.trellis.profiles.domain.ProfileService;
import org.trellis.profiles.domain.ProposalService;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;

/** Law 1: nothing becomes agreed alone. */
@QuarkusTest
class AgreementLawTest {

    private static final int ROUNDS = 10;
    private static final int ACTIONS = 1000;

    @Inject
    Callers callers;

    @Inject
    EntryService entries;

    @Inject
    ProfileService profiles;

    @Inject
    ProposalService proposals;

    @BeforeEach
    void startWithNothing() {
        Profile.empty();
    }

    @Test
    @Tag("LAW1")
    void tenThousandActionsOfFourPeopleLeaveNothingAgreedByOneSide() throws SQLException {
        long seed = Long.getLong("trellis.seed", System.nanoTime());
        Random random = new Random(seed);
        long agreed = 0;
        long violations = 0;
        long refused = 0;
        try (RawWriter raw = new RawWriter();
                Connection behind = Database.superuser()) {
            for (int round = 0; round < ROUNDS; round++) {
                Profile.empty();
                ProfileWalk walk = new ProfileWalk(random, callers, entries, profiles, proposals);
                for (int action = 0; action < ACTIONS; action++) {
                    walk.step(raw);
                }
                agreed += OneSidedVersions.agreed(behind);
                violations += OneSidedVersions.violations(behind);
                refused += walk.refused;
            }
        }
        System.out.printf(
                "FIGURE LAW1 %d actions (%d refused), %d agreed versions, %d violations, seed %d%n",
                ROUNDS * ACTIONS, refused, agreed, violations, seed);
        assertEquals(0, violations);
        assertTrue(agreed > ROUNDS, "the walk reaches agreement often enough to mean something");
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

    private static void proposedAndAgreedByTheTeacher() {
        Profile.says(Actors.student(), "Birds");
        Profile.proposes(Actors.teacher());
        Profile.agrees(Actors.teacher()).then().statusCode(201);
    }
}
