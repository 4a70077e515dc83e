package org.trellis.bench;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A judgement on submitted evidence: it also derives the state, and tells other modules. */
final class Judging implements Part {
    private static final String WHAT = "judge evidence";
    private static final double AIM = 0.35;
    private final Setting setting;
    /** The first was judged when the district was made. */
    private final AtomicInteger next = new AtomicInteger(1);

    Judging(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void run() throws Exception {
        try (Visitor teacher = setting.visitor(Seed.TEACHER)) {
            judgeNext(teacher); // what is read once is remembered from here on
        }
        int known = next.incrementAndGet();
        Traced judging =
                setting.traced(studentOf(known).toString(), teacher -> judge(teacher, studentOf(known), known));
        setting.report().say("A judgement makes " + judging.statements().size() + " statements.");
        Comparison.Outcome outcome = Comparison.CROWDED.measure(
                setting.asTeacher(this::judgeNext),
                () -> new Replay(setting.place(), judging, () -> inPlaceOf(known, judging.since())));
        setting.report().sides(WHAT, outcome);
        setting.report().atLeast(WHAT + ", ratio", outcome.ratio(), AIM);
    }

    private FreshIds inPlaceOf(int known, long since) {
        int number = next.incrementAndGet();
        return new FreshIds(
                Map.of(studentOf(known), studentOf(number), Ids.evidence(known), Ids.evidence(number)), since);
    }

    private void judgeNext(Visitor teacher) throws IOException {
        int number = next.incrementAndGet();
        judge(teacher, studentOf(number), number);
    }

    static void judge(Visitor teacher, UUID student, int evidence) throws IOException {
        teacher.post(
                "/api/v1/students/" + student + "/evidence/" + Ids.evidence(evidence) + "/judgements",
                "{\"competencyId\":\"" + Ids.competency(1) + "\",\"level\":3}");
    }

    /** Each piece is judged once, by one side or the other. */
    private UUID studentOf(int evidence) {
        return Ids.student(1 + (evidence - 1) % setting.students());
    }
}
