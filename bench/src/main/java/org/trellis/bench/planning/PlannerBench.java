package org.trellis.bench.planning;

import com.google.ortools.Loader;
import java.nio.file.Path;
import java.util.List;

/** {@code make bench PART=planner}. */
public final class PlannerBench {

    private PlannerBench() {}

    /** @param arguments the folder with public graphs; what is not there is left out */
    public static void main(String[] arguments) throws Exception {
        List<Graph> graphs = Graph.all(Path.of(arguments[0]));
        System.out.println("Graphs: "
                + graphs.stream().map(g -> g.name() + " (" + g.nodes() + ")").toList());
        Graph map = graphs.get(Math.min(1, graphs.size() - 1));
        part(() -> Speed.report(map));
        part(() -> Explained.report(100));
        part(() -> Stability.report(graphs, count("PLANNER_STUDENTS", 1_000)));
        part(() -> Equity.report(map, 200));
        part(() -> Learners.report(2_000));
        part(() -> Invariants.report(graphs, count("PLANNER_PROFILES", 100_000)));
        Loader.loadNativeLibraries();
        part(() -> Gap.report(count("PLANNER_INSTANCES", 500)));
        System.exit(Figures.missed() ? 1 : 0);
    }

    /** One part of the report. */
    private interface Part {
        void report() throws Exception;
    }

    private static void part(Part part) throws Exception {
        long started = System.nanoTime();
        part.report();
        System.out.printf("  (%.0f s)%n", (System.nanoTime() - started) / 1e9);
    }

    private static int count(String name, int usual) {
        return Integer.parseInt(System.getenv().getOrDefault(name, Integer.toString(usual)));
    }
}
