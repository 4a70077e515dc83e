package org.trellis.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A long life: the profile of a student with 2,000 versions and 20,000 entries, as of any day of it. */
record Remembering(Setting setting, Seed seed) implements Part {
    private static final String WHAT = "profile as of a date";
    private static final double AIM_MS = 50;
    private static final UUID STUDENT = Ids.student(7);
    /** {@code profile.sql} spreads the entries over this time. */
    private static final Duration LIFE = Duration.ofDays(2000);

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    @Override
    public void run() throws Exception {
        seed.profile();
        double p95 = measured(WHAT);
        setting.report().atMost(WHAT + ", p95", p95, "ms", AIM_MS);
        seed.withoutProfileIndexes();
        double without = measured("  control: without its indexes");
        setting.report().bites("  control, p95", without, p95, "ms", AIM_MS);
    }

    private double measured(String what) throws Exception {
        try (Load load = new Load(1, setting.asTeacher(Remembering::look))) {
            load.run(WARM_UP);
            Times times = load.run(MEASURED);
            setting.report()
                    .say("%-36s %8.0f /s   p50 %7.1f ms   p99 %7.1f ms"
                            .formatted(what, times.perSecond(), times.percentile(0.50), times.percentile(0.99)));
            return times.percentile(0.95);
        }
    }

    private static void look(Visitor teacher) throws IOException {
        long ago = ThreadLocalRandom.current().nextLong(LIFE.toSeconds());
        Instant day = Instant.now().minusSeconds(ago);
        teacher.get("/api/v1/students/" + STUDENT + "/profile?asOf=" + day);
    }
}
