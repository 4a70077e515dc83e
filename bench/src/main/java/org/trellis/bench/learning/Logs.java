package org.trellis.bench.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the two public logs in the shape their publishers give them. */
final class Logs {

    private Logs() {}

    static Split statics(Path folder) throws IOException {
        return new Split(
                "Statics 2011",
                "Gervet et al. 2020: 80/20 by learner",
                tabs(folder.resolve("preprocessed_data_train.csv")),
                tabs(folder.resolve("preprocessed_data_test.csv")));
    }

    static Split assistments15(Path folder) throws IOException {
        return new Split(
                "ASSISTments 2015",
                "pyKT: 80/20 by learner",
                sequences(folder.resolve("train_valid.csv")),
                sequences(folder.resolve("test.csv")));
    }

    private static List<Learner> tabs(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Map<Integer, Learner> learners = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            learners.computeIfAbsent(Integer.valueOf(cells[0]), id -> new Learner(id, new ArrayList<>()))
                    .attempts()
                    .add(new Attempt(Integer.parseInt(cells[1]), Integer.parseInt(cells[4]), "1".equals(cells[3])));
        }
        return List.copyOf(learners.values());
    }

    /** Concepts only: the concept stands for its tasks too. */
    private static List<Learner> sequences(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Learner> learners = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] quoted = line.split("\"");
            String[] concepts = quoted[1].split(",");
            String[] responses = quoted[3].split(",");
            List<Attempt> attempts = new ArrayList<>();
            for (int i = 0; i < concepts.length; i++) {
                int concept = Integer.parseInt(concepts[i]);
                attempts.add(new Attempt(concept, concept, "1".equals(responses[i])));
            }
            learners.add(new Learner(Integer.parseInt(line.split(",")[1]), attempts));
        }
        return learners;
    }
}
