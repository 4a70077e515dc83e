package org.trellis.mastery.domain;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.trellis.platform.security.Callers;
import org.trellis.platform.tenancy.Districts;

/** Looks once a night, district by district. */
@Singleton
class AgeingJob {

    private final Districts districts;
    private final Callers callers;
    private final Ageing ageing;

    AgeingJob(Districts districts, Callers callers, Ageing ageing) {
        this.districts = districts;
        this.callers = callers;
        this.ageing = ageing;
    }

    @Scheduled(cron = "0 20 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        districts
                .ids()
                .forEach(district -> callers.runAs(district, () -> {
                    while (ageing.markDue() > 0) {
                        // a transaction for each batch, until none is left
                    }
                }));
    }
}
