package org.trellis.paths.domain.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The real prerequisite map of Common Core Math, when it is at hand. */
class CoherenceMapTest {

    private static final Path MAP = Path.of("../../shared/data/graphs/ccss_coherence_map");

    static boolean atHand() {
        return Files.exists(MAP.resolve("edges.tsv"));
    }

    @Test
    @EnabledIf("atHand")
    void everyGradeIsPlannedWholeAndFast() throws IOException {
        Random random = new Random(7);
        int plans = 0;
        long started = System.nanoTime();
        for (int round = 0; round < 100; round++) {
            for (String grade : List.of("3", "4", "5", "6", "7", "8")) {
                Facts facts = map(grade);
                facts.competencies.keySet().stream()
                        .filter(c -> random.nextInt(3) == 0)
                        .forEach(c -> facts.standings.put(c, new Standing(true, 3, c, false)));
                PlanPromises.check(facts.facts(), facts.plan());
                plans++;
            }
        }
        long micros = (System.nanoTime() - started) / 1000 / plans;
        System.out.printf("FIGURE PLANNER %d plans on 480 nodes, %d microseconds each with checks%n", plans, micros);
        assertTrue(micros < 250_000);
    }

    @Test
    @EnabledIf("atHand")
    void theWholeMapIsOnePathWithoutCircles() throws IOException {
        Plan plan = map("HS").plan();
        assertEquals(List.of(), plan.circles());
    }

    private static Facts map(String grade) throws IOException {
        Facts facts = new Facts();
        for (String line : Files.readAllLines(MAP.resolve("nodes.tsv")).subList(1, 481)) {
            String[] node = line.split("\t", -1);
            facts.known(Integer.parseInt(node[0]), node[2]);
            if (node[1].equals(grade)) {
                facts.require(Integer.parseInt(node[0]), 3, null);
            }
        }
        for (String line :
                Files.readAllLines(MAP.resolve("edges.tsv")).stream().skip(1).toList()) {
            String[] edge = line.split("\t", -1);
            facts.first(Integer.parseInt(edge[0]), Integer.parseInt(edge[1]));
        }
        return facts;
    }
}
