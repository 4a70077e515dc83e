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
        Speed.report(graphs.get(Math.min(1, graphs.size() - 1)));
        Explained.report(100);
        Stability.report(graphs, count("PLANNER_STUDENTS", 1_000));
        Learners.report(500);
        Invariants.report(graphs, count("PLANNER_PROFILES", 100_000));
        Loader.loadNativeLibraries();
        Gap.report(count("PLANNER_INSTANCES", 500));
        System.exit(Figures.missed() ? 1 : 0);
    }

    private static int count(String name, int usual) {
        return Integer.parseInt(System.getenv().getOrDefault(name, Integer.toString(usual)));
    }
}
