package org.trellis.bench;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** One student's states: the most read page. */
record StateReading(Setting setting) implements Part {
    private static final String WHAT = "read a state";
    private static final double AIM = 0.40;

    @Override
    public void run() throws Exception {
        UUID known = Ids.student(1);
        setting.traced(
                known.toString(), teacher -> read(teacher, known)); // what is read once is remembered from here on
        Traced reading = setting.traced(known.toString(), teacher -> read(teacher, known));
        setting.report().say("A read makes " + reading.statements().size() + " statements.");
        Comparison.Outcome outcome = Comparison.CROWDED.measure(
                setting.asTeacher(teacher -> read(teacher, anyone())),
                () -> new Replay(
                        setting.place(), reading, () -> new FreshIds(Map.of(known, anyone()), reading.since())));
        setting.report().sides(WHAT, outcome);
        setting.report().atLeast(WHAT + ", ratio", outcome.ratio(), AIM);
    }

    private static void read(Visitor teacher, UUID student) throws IOException {
        teacher.get("/api/v1/students/" + student + "/state");
    }

    private UUID anyone() {
        return Ids.student(1 + ThreadLocalRandom.current().nextInt(setting.students()));
    }
}
