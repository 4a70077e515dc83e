package org.trellis.people.domain.roster;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.trellis.people.RosterLoad;
import org.trellis.platform.security.CurrentCaller;

@Singleton
class RosterLoadService implements RosterLoad {
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final int ERRORS_NAMED = 5;

    private final RosterImportService imports;
    private final CurrentCaller current;

    RosterLoadService(RosterImportService imports, CurrentCaller current) {
        this.imports = imports;
        this.current = current;
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public void load(Path zip, String source) {
        UUID id = imports.receive(
                        zip,
                        new ImportOptions(source, false, true),
                        current.get().person())
                .id();
        ImportStatus settled = waitFor(id);
        if (settled != ImportStatus.DONE) {
            throw new IllegalStateException(
                    "the roster was not taken: " + settled + " " + imports.rows(id, "ERROR", 0, ERRORS_NAMED));
        }
    }

    private ImportStatus waitFor(UUID id) {
        ImportStatus now = imports.get(id).status();
        while (!now.isSettled()) {
            pause();
            now = imports.get(id).status();
        }
        return now;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a roster was imported", stopped);
        }
    }
}
