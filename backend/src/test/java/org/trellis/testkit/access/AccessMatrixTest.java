package org.trellis.testkit.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.ContractFilter;
import org.trellis.testkit.World;

/** Replays every operation as everyone and compares with the reviewed table. */
@QuarkusTest
@Tag("long")
class AccessMatrixTest {

    @Inject
    @Any
    Instance<OperationRequests> modules;

    @Test
    @Tag("P01")
    void everyOperationHasARow() throws IOException {
        Set<String> operations = Contract.methods().keySet();
        Set<String> rows = AccessMatrix.read().keySet();
        Set<String> missing = new TreeSet<>(operations);
        missing.removeAll(rows);
        Set<String> surplus = new TreeSet<>(rows);
        surplus.removeAll(operations);
        System.out.printf("FIGURE P01 %d operations, %d without a row%n", operations.size(), missing.size());
        assertEquals(Set.of(), missing, "operations without a row in the access matrix");
        assertEquals(Set.of(), surplus, "rows for operations that do not exist");
    }

    @Test
    @Tag("P01")
    void anOperationWithoutARowWouldBeFound() throws IOException {
        Set<String> rows = new TreeSet<>(AccessMatrix.read().keySet());
        rows.remove("getMe");
        Set<String> missing = new TreeSet<>(Contract.methods().keySet());
        missing.removeAll(rows);
        assertTrue(missing.contains("getMe"), "control: the operation whose row was taken away is found");
    }

    @Test
    @Tag("P07")
    void everyAnswerIsTheReviewedOne() throws IOException {
        Map<String, Map<String, String>> matrix = AccessMatrix.read();
        List<String> deviations = replay(matrix);
        long cells = matrix.values().stream().mapToLong(Map::size).sum();
        System.out.printf("FIGURE P07 %d requests, %d deviations%n", cells, deviations.size());
        assertTrue(deviations.isEmpty(), () -> String.join("\n", deviations));
    }

    @Test
    @Tag("P07")
    void swappedCellsWouldBeFound() throws IOException {
        Map<String, String> row = new LinkedHashMap<>(AccessMatrix.read().get("getProfile"));
        String family = row.put("guardian", row.get("otherGuardian"));
        row.put("otherGuardian", family);
        assertEquals(2, replay(Map.of("getProfile", row)).size(), "control: two swapped cells are two deviations");
    }

    private List<String> replay(Map<String, Map<String, String>> matrix) {
        World.ensure();
        Map<String, Supplier<Sample>> samples = Replay.samples(modules);
        List<String> deviations = new ArrayList<>();
        matrix.forEach((operation, row) -> {
            if (samples.containsKey(operation)) {
                deviations.addAll(deviations(operation, row, new LastingSample(samples.get(operation))));
            } else {
                deviations.add(operation + " has no sample request");
            }
        });
        return deviations;
    }

    private static List<String> deviations(String operation, Map<String, String> row, LastingSample sample) {
        List<String> deviations = new ArrayList<>();
        row.forEach((column, expected) -> {
            int status = sample.send(as(column)).statusCode();
            if (!AccessMatrix.matches(expected, status)) {
                deviations.add("%s as %s: %d, not %s".formatted(operation, column, status, expected));
            }
        });
        return deviations;
    }

    /** Column names are actors in camelCase, besides {@code anonymous} and {@code unlinked}. */
    private static RequestSpecification as(String column) {
        return switch (column) {
            case "anonymous" -> given().filter(ContractFilter.INSTANCE);
            case "unlinked" ->
                given().filter(ContractFilter.INSTANCE).header("Authorization", "Bearer " + Actor.tokenFor("nobody"));
            default -> actor(column).request();
        };
    }

    /** The actor a column is named after. */
    static Actor actor(String column) {
        return Actor.valueOf(column.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }
}
