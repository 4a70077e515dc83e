package org.trellis.mastery.domain;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.trellis.platform.security.EachDistrict;

/** Looks once a night, district by district. */
@Singleton
class AgeingJob {

    private final EachDistrict each;
    private final Ageing ageing;

    AgeingJob(EachDistrict each, Ageing ageing) {
        this.each = each;
        this.ageing = ageing;
    }

    @Scheduled(cron = "0 20 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        each.run(this::markAll);
    }

    /** A transaction for each batch, until none is left. */
    private void markAll() {
        while (ageing.markDue() > 0) {}
    }
}
