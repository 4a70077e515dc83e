package org.trellis.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What comes next, on paths of 2,000 steps, for anybody and one at a time. */
record GoingOn(Setting setting, Seed seed) implements Part {
    private static final String WHAT = "next step of 2,000";
    private static final double AIM_MS = 50;
    /** {@code paths.sql} gives them so long a path. */
    private static final int LONG_PATHS = 200;

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    @Override
    public void run() throws Exception {
        seed.paths();
        try (Load load = new Load(1, setting.asTeacher(GoingOn::look))) {
            load.run(WARM_UP);
            Times times = load.run(MEASURED);
            setting.report().times(WHAT, times);
            setting.report().atMost(WHAT + ", p95", times.percentile(0.95), "ms", AIM_MS);
        }
        try (Load load = new Load(1, setting.asTeacher(GoingOn::lookAtAll))) {
            load.run(WARM_UP);
            Times times = load.run(MEASURED);
            setting.report().times("control: the whole path", times);
            setting.report().control("control: the whole path, p95", times.percentile(0.95) > AIM_MS);
        }
    }

    private static void look(Visitor teacher) throws IOException {
        teacher.get(of(anyone()) + "/next-step");
    }

    private static void lookAtAll(Visitor teacher) throws IOException {
        teacher.get(of(anyone()));
    }

    private static String of(UUID student) {
        return "/api/v1/students/" + student + "/path";
    }

    private static UUID anyone() {
        return Ids.student(ThreadLocalRandom.current().nextInt(1, LONG_PATHS + 1));
    }
}
