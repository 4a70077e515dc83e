package org.trellis.paths.domain.modification;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.trellis.platform.security.EachDistrict;

/** Early each day: paths of students whose modification starts or has ended are planned anew, as proposals. */
@Singleton
class ModificationJob {

    private final EachDistrict each;
    private final ModificationTurns turns;

    ModificationJob(EachDistrict each, ModificationTurns turns) {
        this.each = each;
        this.turns = turns;
    }

    /** After midnight from Maine to Hawaii. */
    @Scheduled(cron = "0 10 11 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        each.run(turns::tell);
    }
}
