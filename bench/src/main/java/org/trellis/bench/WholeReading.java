package org.trellis.bench;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** One student's states at 5,000 students times 2,000 competencies: all two thousand at once, and a hundred. */
record WholeReading(Setting setting, Seed seed) implements Part {
    /** So many students have everything; those after them have a hundred states. */
    private static final int WHOLE = 5_000;

    private static final double AIM_WHOLE_MS = 200;
    private static final double AIM_HUNDRED_MS = 20;

    @Override
    public void run() throws Exception {
        setting.report().say("Making 2,000 states for each of %,d students …".formatted(WHOLE));
        seed.whole();
        measure("state of 2,000 items", 1, Math.min(WHOLE, setting.students()), AIM_WHOLE_MS);
        if (setting.students() > WHOLE) {
            measure("state of 100 items", WHOLE + 1, setting.students(), AIM_HUNDRED_MS);
        }
    }

    private void measure(String what, int first, int last, double aim) throws Exception {
        UUID known = Ids.student(first);
        setting.traced(
                known.toString(), teacher -> read(teacher, known)); // what is read once is remembered from here on
        Traced reading = setting.traced(known.toString(), teacher -> read(teacher, known));
        setting.report()
                .say("A %s makes %d statements."
                        .formatted(what, reading.statements().size()));
        Comparison.Outcome outcome = Comparison.ONE_BY_ONE.measure(
                setting.asTeacher(teacher -> read(teacher, anyone(first, last))),
                () -> new Replay(
                        setting.place(),
                        reading,
                        () -> new FreshIds(Map.of(known, anyone(first, last)), reading.since())));
        setting.report().sides(what, outcome);
        setting.report().atMost(what + ", p95", outcome.p95(), "ms", aim);
    }

    private static void read(Visitor teacher, UUID student) throws IOException {
        teacher.get("/api/v1/students/" + student + "/state");
    }

    private static UUID anyone(int first, int last) {
        return Ids.student(ThreadLocalRandom.current().nextInt(first, last + 1));
    }
}
