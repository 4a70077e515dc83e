package org.trellis.platform.media;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.trellis.platform.security.Callers;
import org.trellis.platform.tenancy.Districts;

/** Forgets what nobody went on sending. */
@Singleton
class UploadJob {

    private final Districts districts;
    private final Callers callers;
    private final Uploads uploads;

    UploadJob(Districts districts, Callers callers, Uploads uploads) {
        this.districts = districts;
        this.callers = callers;
        this.uploads = uploads;
    }

    @Scheduled(cron = "0 50 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        districts.ids().forEach(district -> callers.runAs(district, uploads::forgetExpired));
    }
}
