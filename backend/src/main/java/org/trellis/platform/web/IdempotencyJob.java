package org.trellis.platform.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.trellis.platform.security.Callers;
import org.trellis.platform.tenancy.Districts;

/** Forgets answers nobody will ask for again: they tell of children, and are kept as long as they are of use. */
@Singleton
class IdempotencyJob {

    private final Districts districts;
    private final Callers callers;
    private final IdempotencyKeys keys;

    IdempotencyJob(Districts districts, Callers callers, IdempotencyKeys keys) {
        this.districts = districts;
        this.callers = callers;
        this.keys = keys;
    }

    @Scheduled(cron = "0 40 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        districts.ids().forEach(district -> callers.runAs(district, keys::forgetOld));
    }
}
