package org.trellis.bench;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** A class at a glance: thirty students, sixty competencies, one page at a time. */
record Gridding(Setting setting) implements Part {
    private static final String WHAT = "class grid 30 x 60";
    private static final double AIM_MS = 30;
    /** The class whose course expects sixty competencies. */
    private static final UUID CLASS = Ids.schoolClass(1);

    @Override
    public void run() throws Exception {
        Traced looking = setting.traced(CLASS.toString(), Gridding::look);
        setting.report().say("A grid makes " + looking.statements().size() + " statements.");
        Comparison.Outcome outcome = Comparison.ONE_BY_ONE.measure(
                setting.asTeacher(Gridding::look),
                () -> new Replay(setting.place(), looking, () -> new FreshIds(Map.of(), looking.since())));
        setting.report().sides(WHAT, outcome);
        setting.report().atMost(WHAT + ", p95", outcome.p95(), "ms", AIM_MS);
    }

    private static void look(Visitor teacher) throws IOException {
        teacher.get("/api/v1/classes/" + CLASS + "/grid");
    }
}
