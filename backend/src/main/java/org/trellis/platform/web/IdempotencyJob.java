package org.trellis.platform.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.trellis.platform.security.EachDistrict;

/** Forgets answers nobody will ask for again: they tell of children, and are kept as long as they are of use. */
@Singleton
class IdempotencyJob {

    private final EachDistrict each;
    private final IdempotencyKeys keys;

    IdempotencyJob(EachDistrict each, IdempotencyKeys keys) {
        this.each = each;
        this.keys = keys;
    }

    @Scheduled(cron = "0 40 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        each.run(keys::forgetOld);
    }
}
