package org.trellis.testkit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** Nobody of Lake gets a byte of River, or changes one, whatever they ask for with River's own ids. */
@QuarkusTest
@Tag("long")
class OtherDistrictTest {

    private static final List<Actor> STRANGERS = Stream.of(Actor.values())
            .filter(actor -> actor.district() == World.LAKE)
            .toList();

    @Inject
    @Any
    Instance<OperationRequests> modules;

    @Test
    @Tag("P02")
    void noOperationTellsOrChangesAnythingOfAnotherDistrict() {
        World.ensure();
        List<String> leaks = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        Map<String, Supplier<Sample>> samples = Replay.samples(modules);
        samples.forEach((operation, sample) -> {
            Sample request = sample.get();
            Checksum.awaitQuiet(World.RIVER);
            String before = Checksum.of(World.RIVER);
            leaks.addAll(leaks(Canaries.of(World.RIVER), operation, request));
            if (!before.equals(Checksum.of(World.RIVER))) {
                changes.add(operation);
            }
        });
        System.out.printf(
                "FIGURE P02 %d requests with another district's ids, %d leaks, %d changes%n",
                samples.size() * STRANGERS.size(), leaks.size(), changes.size());
        assertEquals(List.of(), leaks, "of River, seen in Lake");
        assertEquals(List.of(), changes, "operations by which Lake changed River");
    }

    @Test
    @Tag("P02")
    void withoutItsPolicyATableWouldLeak() {
        World.ensure();
        Map<String, Sample> reads = new TreeMap<>();
        Replay.samples(modules).forEach((operation, sample) -> {
            if (operation.startsWith("list") || operation.startsWith("get") || operation.startsWith("search")) {
                reads.put(operation, sample.get());
            }
        });
        try {
            policies("create policy open on app.%s using (true)");
            Canaries canaries = Canaries.of(World.RIVER);
            List<String> leaks = new ArrayList<>();
            reads.forEach((operation, read) -> leaks.addAll(leaks(canaries, operation, read)));
            assertFalse(leaks.isEmpty(), "control: with the policies open, River is seen in Lake");
        } finally {
            policies("drop policy if exists open on app.%s");
        }
    }

    private static List<String> leaks(Canaries canaries, String operation, Sample request) {
        List<String> leaks = new ArrayList<>();
        for (Actor stranger : STRANGERS) {
            Set<String> found = canaries.in(Replay.send(stranger.request(), request));
            if (!found.isEmpty()) {
                leaks.add(operation + " as " + stranger + ": " + found);
            }
        }
        return leaks;
    }

    private static void policies(String statement) {
        Database.<String>list("select tablename from pg_policies where schemaname = 'app' and policyname = 'tenant'")
                .forEach(table -> Database.run(statement.formatted(table)));
    }
}
