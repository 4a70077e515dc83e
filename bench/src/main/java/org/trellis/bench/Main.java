package org.trellis.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code make bench}. */
public final class Main {
    private static final int THREADS = 8;
    private static final Load WARM_UP = new Load(THREADS, Duration.ofSeconds(10));
    private static final Load MEASURED = new Load(THREADS, Duration.ofSeconds(20));

    private final Place place = Place.given();
    private final Http http = new Http(place);
    private final Trace trace = new Trace(place);
    private final AtomicInteger nextEvidence = new AtomicInteger(1);
    private final int students;

    private Main(int students) {
        this.students = students;
    }

    public static void main(String[] arguments) throws Exception {
        new Main(Integer.parseInt(System.getenv().getOrDefault("BENCH_STUDENTS", "30000"))).run();
    }

    private void run() throws Exception {
        System.out.printf("Making %,d students with 100 competencies each …%n", students);
        Seed seed = new Seed(place, students);
        seed.people();
        http.allowPasswords();
        http.signIn();
        UUID first = Ids.student(1);
        long madeSince = System.currentTimeMillis();
        List<LoggedStatement> judging = trace.of(
                first.toString(),
                () -> http.judge(first, Ids.evidence(nextEvidence.getAndIncrement()), UUID.randomUUID()));
        seed.states();
        List<LoggedStatement> reading = trace.of(first.toString(), () -> http.readState(first));
        System.out.printf("A read makes %d statements, a judgement %d.%n", reading.size(), judging.size());

        compare("read a state", 0.40, () -> () -> http.readState(anyone()), () -> replayed(reading, madeSince));
        compare("judge evidence", 0.30, () -> this::judgeNext, () -> replayed(judging, madeSince));
    }

    private void compare(String what, double aim, Callable<Load.Work> overHttp, Callable<Load.Work> overJdbc)
            throws Exception {
        http.signIn();
        WARM_UP.measure(overHttp);
        Load.Figures web = MEASURED.measure(overHttp);
        WARM_UP.measure(overJdbc);
        Load.Figures plain = MEASURED.measure(overJdbc);
        System.out.println(web.line(what + ", HTTP"));
        System.out.println(plain.line(what + ", JDBC"));
        System.out.printf("%-28s %8.2f    (aim %.2f)%n", what + ", ratio", web.perSecond() / plain.perSecond(), aim);
    }

    private void judgeNext() throws Exception {
        int number = next();
        http.judge(Ids.student(number), Ids.evidence(number), UUID.randomUUID());
    }

    private Load.Work replayed(List<LoggedStatement> statements, long madeSince) throws Exception {
        Replay replay = new Replay(place, statements);
        return new Load.Work() {
            @Override
            public void once() throws Exception {
                int number = next();
                replay.run(Replay.otherIds(
                        Map.of(
                                Ids.student(1).toString(), Ids.student(number).toString(),
                                Ids.evidence(1).toString(), Ids.evidence(number).toString()),
                        madeSince));
            }

            @Override
            public void close() throws Exception {
                replay.close();
            }
        };
    }

    private UUID anyone() {
        return Ids.student(1 + ThreadLocalRandom.current().nextInt(students));
    }

    /** Each student's evidence is judged once, by one side or the other, until all are used up. */
    private int next() {
        return 1 + nextEvidence.getAndIncrement() % students;
    }
}
