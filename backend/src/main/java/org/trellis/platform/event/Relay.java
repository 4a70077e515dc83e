package org.trellis.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.trellis.platform.security.Callers;

/** Carries events from the outbox to their listeners, district by district, oldest first. */
@Singleton
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 50;
    private static final long PATIENCE_MS = 1000;

    private final Callers callers;
    private final EventBatch batch;
    private final RelayBell bell;
    private volatile boolean running = true;

    Relay(Callers callers, EventBatch batch, RelayBell bell) {
        this.callers = callers;
        this.batch = batch;
        this.bell = bell;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("event-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) {
        running = false;
        bell.ring();
    }

    private void run() {
        while (running) {
            try {
                bell.await(PATIENCE_MS);
                if (running) {
                    relayAll();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("events wait: %s", e.getClass().getSimpleName());
            }
        }
    }

    private void relayAll() {
        batch.districts().forEach(district -> callers.runAs(district, () -> relay(district)));
    }

    private void relay(int district) {
        try {
            while (running && batch.relay(BATCH) == BATCH) {
                // more may wait
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "a batch of events failed in district %d, going on one by one", district);
            relayOneByOne(district);
        }
    }

    private void relayOneByOne(int district) {
        for (int i = 0; running && i < BATCH; i++) {
            try {
                if (batch.relay(1) == 0) {
                    return;
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "an event failed in district %d", district);
                batch.countFailure();
            }
        }
    }
}
