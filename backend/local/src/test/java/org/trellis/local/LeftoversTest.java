package org.trellis.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path local;

    @Test
    void foldersOfKilledTrialsGo() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path killed = Files.createDirectories(local.resolve(Places.TRIAL + gone.pid()));
        Path running = Files.createDirectories(
                local.resolve(Places.TRIAL + ProcessHandle.current().pid()));

        Leftovers.removeTrials(local);

        assertFalse(Files.exists(killed));
        assertTrue(Files.exists(running));
    }

    @Test
    void processThatIsNotOursIsLeftAlone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "30").start();
        Files.writeString(local.resolve("backend.pid"), Long.toString(stranger.pid()));
        try {
            Leftovers.stopAll(local);
            assertTrue(stranger.isAlive());
            assertFalse(Files.exists(local.resolve("backend.pid")));
        } finally {
            stranger.destroy();
        }
    }
}
