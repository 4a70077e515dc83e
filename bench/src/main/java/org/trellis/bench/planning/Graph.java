package org.trellis.bench.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A prerequisite graph; nodes are numbered from 0. */
record Graph(String name, int nodes, List<int[]> edges) {

    /** Those at hand, and always one of our own. */
    static List<Graph> all(Path data) throws IOException {
        List<Graph> graphs = new ArrayList<>(List.of(own()));
        Path map = data.resolve("graphs/ccss_coherence_map/edges.tsv");
        if (Files.exists(map)) {
            graphs.add(read("coherence map", map, "\t", 1, false));
        }
        for (String domain : List.of("geometry", "physics", "precalculus", "data_mining")) {
            Path pairs = data.resolve("graphs/al_cpl/" + domain + ".preqs");
            if (Files.exists(pairs)) {
                graphs.add(read("al_cpl " + domain, pairs, ",", 0, true));
            }
        }
        return graphs;
    }

    /** @param laterFirst each line names what is learned later, then what it needs */
    private static Graph read(String name, Path file, String separator, int header, boolean laterFirst)
            throws IOException {
        Map<String, Integer> numbers = new TreeMap<>();
        List<int[]> edges = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(header).toList()) {
            String[] ends = line.split(separator, -1);
            int first = numbers.computeIfAbsent(ends[0], k -> numbers.size());
            int second = numbers.computeIfAbsent(ends[1], k -> numbers.size());
            edges.add(laterFirst ? new int[] {second, first} : new int[] {first, second});
        }
        return new Graph(name, numbers.size(), edges);
    }

    /** Layers as in a framework, and one circle, which somebody will draw some day. */
    private static Graph own() {
        Random random = new Random(5);
        List<int[]> edges = new ArrayList<>();
        for (int node = 10; node < 120; node++) {
            for (int edge = 0; edge < 2; edge++) {
                edges.add(new int[] {node - 1 - random.nextInt(Math.min(node - 1, 25)), node});
            }
        }
        edges.add(new int[] {60, 58});
        edges.add(new int[] {58, 60});
        return new Graph("made up", 120, edges);
    }
}
