package org.trellis.testkit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every operation of the profiles, asked by each role in each relation to Lucía, compared with the reviewed table. */
@QuarkusTest
class RelationMatrixTest {

    private static final Path OPERATIONS = Path.of("src/test/resources/access/profiles.csv");
    private static final Path TABLE = Path.of("src/test/resources/access/relations/profiles.csv");

    @Inject
    @Any
    Instance<OperationRequests> modules;

    private List<Standing> people = List.of();

    @BeforeEach
    void come() {
        people = Standing.all();
    }

    @AfterEach
    void leave() {
        people.forEach(Standing::leave);
    }

    @Test
    @Tag("P07")
    void everyRoleInEveryRelationGetsTheReviewedAnswer() throws IOException {
        Map<String, Map<String, String>> table = AccessMatrix.read(TABLE);
        assertEquals(AccessMatrix.read(OPERATIONS).keySet(), table.keySet(), "the operations of the module");
        table.forEach((operation, row) -> assertEquals(columns(), List.copyOf(row.keySet()), operation));
        List<String> deviations = replay(table);
        System.out.printf(
                "FIGURE P07 %d operations of profiles x %d roles x %d relations: %d answers, %d deviations%n",
                table.size(),
                Standing.ROLES.size(),
                Standing.Relation.values().length,
                table.size() * people.size(),
                deviations.size());
        assertTrue(deviations.isEmpty(), () -> String.join("\n", deviations));
    }

    @Test
    @Tag("P07")
    void aLinkThatStillOpenedTheDoorWouldBeFound() throws IOException {
        Map<String, String> row = new LinkedHashMap<>(AccessMatrix.read(TABLE).get("getProfile"));
        row.put("guardian.former", row.put("guardian.now", row.get("guardian.former")));
        assertEquals(2, replay(Map.of("getProfile", row)).size(), "control: two swapped cells are two deviations");
    }

    /** Whatever the table says: without a tie of today nobody but the district's own office gets in. */
    @Test
    @Tag("P07")
    void theTableLetsNobodyInWhoHasNoTieToday() throws IOException {
        List<String> open = new ArrayList<>();
        AccessMatrix.read(TABLE)
                .forEach((operation, row) -> row.forEach((column, expected) -> {
                    boolean tied = column.endsWith(".now")
                            || column.equals("school_leader.same_school")
                            || column.matches("district_admin\\.(same|other)_school");
                    if (!tied && expected.startsWith("2")) {
                        open.add(operation + " as " + column);
                    }
                }));
        assertEquals(List.of(), open);
    }

    private List<String> columns() {
        return people.stream().map(Standing::column).toList();
    }

    private List<String> replay(Map<String, Map<String, String>> table) {
        Map<String, Supplier<Sample>> samples = Replay.samples(modules);
        List<String> deviations = new ArrayList<>();
        table.forEach((operation, row) -> deviations.addAll(deviations(operation, row, samples.get(operation))));
        return deviations;
    }

    private List<String> deviations(String operation, Map<String, String> row, Supplier<Sample> fresh) {
        List<String> deviations = new ArrayList<>();
        LastingSample sample = new LastingSample(fresh);
        for (Standing standing : people) {
            String expected = row.get(standing.column());
            int status = sample.send(standing.request()).statusCode();
            if (!AccessMatrix.matches(expected, status)) {
                deviations.add("%s as %s: %d, not %s".formatted(operation, standing.column(), status, expected));
            }
        }
        return deviations;
    }
}
