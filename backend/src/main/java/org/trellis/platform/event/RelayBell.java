package org.trellis.platform.event;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay. Rings are not counted: one is enough for any number of events. */
@Singleton
class RelayBell {

    private final Semaphore rung = new Semaphore(0);

    void ring() {
        rung.release();
    }

    /** Waits for a ring, at most that long: events of other instances ring no bell here. */
    void await(long milliseconds) throws InterruptedException {
        boolean heard = rung.tryAcquire(milliseconds, TimeUnit.MILLISECONDS);
        if (heard) {
            rung.drainPermits();
        }
    }
}
