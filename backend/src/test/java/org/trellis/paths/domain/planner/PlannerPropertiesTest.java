package org.trellis.paths.domain.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.Prerequisite;

/** What must hold for any graph, any student, any expectations. */
class PlannerPropertiesTest {

    @Property(tries = 600)
    void everyPlanKeepsItsPromises(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        Facts facts = random(seed, size);
        PlanPromises.check(facts.facts(), facts.plan());
    }

    @Property(tries = 150)
    void rowOrderDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        Facts facts = random(seed, size);
        Plan first = facts.plan();
        Random shuffle = new Random(seed + 1);
        Collections.shuffle(facts.required, shuffle);
        Collections.shuffle(facts.prerequisites, shuffle);
        Collections.shuffle(facts.profile, shuffle);
        facts.options.values().forEach(o -> Collections.shuffle(o, shuffle));
        assertEquals(first, facts.plan());
    }

    @Property(tries = 150)
    void anAgreedPlanIsStableUntilAFactChanges(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        Facts facts = random(seed, size).agreed();
        assertFalse(facts.plan().changes(facts.facts().current()));
    }

    @Property(tries = 150)
    void newMasteryNeverLengthensThePlanAndDisturbsAtMostOneStep(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int size) {
        Facts facts = random(seed, size).agreed();
        if (facts.current.isEmpty()) {
            return;
        }
        Plan before = facts.plan();
        UUID first = Facts.order(before).getFirst();
        facts.standings.put(first, new Standing(true, 4, Facts.id(8_000), false));
        Plan after = facts.plan();
        assertEquals(
                before.steps().size(), after.steps().size() + after.dropped().size());
        long moved =
                after.steps().stream().filter(s -> !before.steps().contains(s)).count();
        assertTrue(moved <= 1, moved + " steps moved");
    }

    /** Mostly edges upward, as in a framework; now and then one that closes a circle. */
    static Facts random(long seed, int size) {
        Random random = new Random(seed);
        Facts facts = new Facts();
        for (int c = 1; c <= size; c++) {
            facts.known(c, "Area " + c % 4);
            for (int edge = 0; edge < 2 && c > 1; edge++) {
                facts.first(1 + random.nextInt(c - 1), c);
            }
            if (random.nextInt(30) == 0) {
                facts.first(c, 1 + random.nextInt(c));
            }
            if (random.nextInt(3) == 0) {
                @Nullable LocalDate due = random.nextBoolean() ? Facts.TUESDAY.plusWeeks(random.nextInt(30)) : null;
                facts.require(c, 2 + random.nextInt(3), due).known(c, "Area " + c % 4);
            }
            if (random.nextInt(4) == 0) {
                facts.attained(c, 1_000 + c);
            }
            for (int o = random.nextInt(3); o > 0; o--) {
                facts.offered(c, 2_000 + 3 * c + o, random.nextBoolean() ? "music" : "art");
            }
        }
        facts.says(ProfileNote.Kind.INTEREST, 7_000, "music").says(ProfileNote.Kind.NEED, 7_001, "captions, please");
        return facts;
    }
}

/** The promises themselves, checked without the planner's own classes. */
final class PlanPromises {

    private PlanPromises() {}

    static void check(PlanningFacts facts, Plan plan) {
        List<UUID> order = Facts.order(plan);
        Set<UUID> planned = new HashSet<>(order);
        assertEquals(planned.size(), order.size(), "nothing twice");
        for (Requirement need : facts.required()) {
            Standing standing = facts.standing(need.competencyId());
            boolean met = standing.attained() && standing.level() >= need.level();
            assertTrue(met || plan.steps().stream().anyMatch(s -> covers(s, need)), "required: " + need);
        }
        Set<UUID> circular = new HashSet<>();
        plan.circles().forEach(circular::addAll);
        for (Prerequisite edge : facts.prerequisites()) {
            checkEdge(facts, order, planned, circular, edge);
        }
        for (StepContent step : plan.steps()) {
            assertFalse(step.reasons().isEmpty(), "every step says why");
            assertTrue(step.when().startOn() != null && !step.when().startOn().isBefore(facts.today()));
        }
    }

    private static boolean covers(StepContent step, Requirement need) {
        return step.targets().stream()
                .anyMatch(t -> t.competencyId().equals(need.competencyId()) && t.level() >= need.level());
    }

    private static void checkEdge(
            PlanningFacts facts, List<UUID> order, Set<UUID> planned, Set<UUID> circular, Prerequisite edge) {
        boolean open =
                planned.contains(edge.after()) && !facts.standing(edge.after()).attained();
        if (open && !facts.standing(edge.before()).attained()) {
            assertTrue(planned.contains(edge.before()), "closed over prerequisites");
        }
        boolean inACircle = edge.before().equals(edge.after())
                || (circular.contains(edge.before()) && circular.contains(edge.after()));
        if (planned.contains(edge.after()) && planned.contains(edge.before()) && !inACircle) {
            assertTrue(order.indexOf(edge.before()) < order.indexOf(edge.after()), "prerequisites first");
        }
    }
}
