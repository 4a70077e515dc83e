package org.trellis.paths.domain;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.trellis.platform.security.EachDistrict;

/** Looks once a night, district by district: paths that offer nothing follow the evidence anew, then it is written down. */
@Singleton
class PathCheckJob {
    private static final Logger LOG = Logger.getLogger(PathCheckJob.class);

    private final EachDistrict each;
    private final PathCheckService checks;
    private final ProgressMender mender;

    PathCheckJob(EachDistrict each, PathCheckService checks, ProgressMender mender) {
        this.each = each;
        this.checks = checks;
        this.mender = mender;
    }

    @Scheduled(cron = "0 40 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        each.run(this::check);
    }

    /** In the district of the caller. */
    void check(int district) {
        checks.deadEnds().forEach(mender::mend);
        checks.keep();
        int left = checks.deadEnds().size();
        if (left > 0) {
            LOG.errorf("%d active paths of district %d are dead ends", left, district);
        }
    }
}
