package org.trellis.people.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.domain.roster.RosterImport;
import org.trellis.people.domain.roster.RosterImportService;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;

/**
 * Tells each change of an import until it is settled. Looks into the database, so that it does not matter which instance does the
 * work; ends by itself after ten minutes, and a client that still wants to know comes back.
 */
@Singleton
class RosterProgress {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST_LOOKS = 2_000;

    private final RosterImportService service;
    private final Callers callers;

    RosterProgress(RosterImportService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    Multi<RosterImportResponse> of(Caller caller, UUID importId) {
        return Multi.createFrom()
                .emitter(emitter -> Thread.ofVirtual()
                        .name("roster-progress-" + importId)
                        .start(() -> tell(caller, importId, emitter)));
    }

    private void tell(Caller caller, UUID importId, MultiEmitter<? super RosterImportResponse> emitter) {
        try {
            @Nullable RosterImport last = null;
            for (int look = 0; look < MOST_LOOKS && !emitter.isCancelled(); look++) {
                RosterImport now = callers.callAs(caller, () -> service.get(importId));
                if (!now.equals(last)) {
                    emitter.emit(RosterImportResponse.of(now));
                    last = now;
                }
                if (now.status().isSettled()) {
                    break;
                }
                Thread.sleep(PAUSE);
            }
            emitter.complete();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException fault) {
            emitter.fail(fault);
        }
    }
}
