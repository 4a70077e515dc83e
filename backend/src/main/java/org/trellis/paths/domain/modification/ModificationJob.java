package org.trellis.paths.domain.modification;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.trellis.platform.security.Callers;
import org.trellis.platform.tenancy.Districts;

/** Early each day: paths of students whose modification starts or has ended are planned anew, as proposals. */
@Singleton
class ModificationJob {

    private final Districts districts;
    private final Callers callers;
    private final ModificationTurns turns;

    ModificationJob(Districts districts, Callers callers, ModificationTurns turns) {
        this.districts = districts;
        this.callers = callers;
        this.turns = turns;
    }

    /** After midnight from Maine to Hawaii. */
    @Scheduled(cron = "0 10 11 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        districts.ids().forEach(district -> callers.runAs(district, turns::tell));
    }
}
