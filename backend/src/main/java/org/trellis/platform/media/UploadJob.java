package org.trellis.platform.media;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.trellis.platform.security.EachDistrict;

/** Forgets what nobody went on sending. */
@Singleton
class UploadJob {

    private final EachDistrict each;
    private final Uploads uploads;

    UploadJob(EachDistrict each, Uploads uploads) {
        this.each = each;
        this.uploads = uploads;
    }

    @Scheduled(cron = "0 50 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        each.run(uploads::forgetExpired);
    }
}
