package org.trellis.bench.planning;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.PlanningFacts;

/** How long a plan takes: one student with 35 open items, and a school of 1,200. */
final class Speed {

    private static final int OPEN = 35;
    private static final int SCHOOL = 1_200;
    private static final int KINDS = 60;
    private static final int CORES = 2;

    private Speed() {}

    static void report(Graph graph) throws InterruptedException {
        List<PlanningFacts> kinds = IntStream.range(0, KINDS)
                .mapToObj(seed -> new Profiles(graph, 3_000_000L + seed).open(OPEN))
                .toList();
        List<PlanningFacts> students = IntStream.range(0, SCHOOL)
                .mapToObj(number -> kinds.get(number % KINDS))
                .toList();
        students.subList(0, 600).forEach(PathPlanner::plan);
        long[] micros = students.stream().mapToLong(Speed::micros).sorted().toArray();
        double p50 = micros[SCHOOL / 2] / 1000.0;
        double p99 = micros[SCHOOL * 99 / 100] / 1000.0;
        Figures.line("one student, p50, processor time", "%.1f ms", p50, "<= 5 ms", p50 <= 5);
        Figures.line("one student, p99, processor time", "%.1f ms", p99, "<= 25 ms", p99 <= 25);
        double seconds = school(students);
        Figures.line("1,200 students on two cores, by the clock", "%.1f s", seconds, "<= 10 s", seconds <= 10);
        double slow = p50(IntStream.range(0, KINDS)
                .limit(KINDS / 4)
                .mapToObj(seed -> new Profiles(graph, 3_500_000L + seed).laden())
                .toList());
        Figures.control("one student with a hundred expectations, p50", "%.1f ms", slow > 5, slow);
        double open = kinds.stream().mapToInt(PathSteps::open).average().orElse(0);
        System.out.printf("  on average %.1f open items%n", open);
    }

    private static double p50(List<PlanningFacts> students) {
        long[] micros = students.stream().mapToLong(Speed::micros).sorted().toArray();
        return micros[micros.length / 2] / 1000.0;
    }

    /** Processor time of this thread: other work on the machine does not count. */
    private static long micros(PlanningFacts facts) {
        var threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        PathPlanner.plan(facts);
        return (threads.getCurrentThreadCpuTime() - started) / 1000;
    }

    private static double school(List<PlanningFacts> students) throws InterruptedException {
        long started = System.nanoTime();
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            students.forEach(s -> cores.submit(() -> PathPlanner.plan(s)));
        }
        return (System.nanoTime() - started) / 1e9;
    }
}
