package org.trellis.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * From the moment a teacher's judgement is sent until the student's path shows a proposed revision, while others read
 * all the time.
 */
final class Replanning implements Part {
    private static final String WHAT = "judgement to proposal";
    private static final double AIM_MS = 2_000;
    /** {@code paths.sql} gives the students from here on a path of thirty steps. */
    private static final int FIRST = 201;

    private static final int STUDENTS = 2_000;
    private static final int READERS = 6;
    private static final int JUDGES = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The path they agreed to. */
    private static final Pattern IN_FORCE = Pattern.compile("\"active\":\\{\"id\":\"[^\"]+\",\"number\":1,");

    private final Setting setting;
    private final AtomicInteger next = new AtomicInteger(FIRST);
    private final AtomicInteger turned = new AtomicInteger();

    Replanning(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void run() throws Exception {
        try (Load readers = new Load(READERS, setting.asTeacher(Replanning::read));
                Load judges = new Load(JUDGES, setting.asTeacher(this::judge))) {
            Thread others = Thread.ofVirtual().start(() -> keepReading(readers));
            judges.run(WARM_UP);
            Times times = judges.run(MEASURED);
            others.join();
            setting.report().times(WHAT, times);
            setting.report().atMost(WHAT + ", p95", times.percentile(0.95), "ms", AIM_MS);
            setting.report().control("control: none became active by itself", turned.get() == 0);
        }
    }

    private static void keepReading(Load readers) {
        try {
            readers.run(WARM_UP.plus(MEASURED));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void read(Visitor teacher) throws IOException {
        UUID student = Ids.student(ThreadLocalRandom.current().nextInt(FIRST, FIRST + STUDENTS));
        teacher.get("/api/v1/students/" + student + "/path");
    }

    /** Below the level, on a step that ends soon: the path asks for more time. */
    private void judge(Visitor teacher) throws IOException {
        int number = next.getAndIncrement();
        if (number >= FIRST + STUDENTS) {
            throw new IOException("nobody is left to judge");
        }
        UUID student = Ids.student(number);
        teacher.post(
                "/api/v1/students/" + student + "/evidence/" + evidenceOf(number) + "/judgements",
                "{\"competencyId\":\"" + Ids.competency(1) + "\",\"level\":2}");
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < patience) {
            String path = teacher.get("/api/v1/students/" + student + "/path");
            if (path.contains("\"proposed\":{")) {
                turned.addAndGet(IN_FORCE.matcher(path).find() ? 0 : 1);
                return;
            }
        }
        throw new IOException("no proposal for " + student);
    }

    /** The newest piece of each, which no other part judges. */
    private UUID evidenceOf(int student) {
        return Ids.evidence(student + setting.students() * Math.max(0, Seed.LEAST_EVIDENCE / setting.students() - 1));
    }
}
