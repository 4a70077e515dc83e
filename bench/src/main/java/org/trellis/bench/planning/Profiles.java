package org.trellis.bench.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.competencies.Prerequisite;
import org.trellis.paths.domain.planner.Competency;
import org.trellis.paths.domain.planner.CurrentStep;
import org.trellis.paths.domain.planner.Estimates;
import org.trellis.paths.domain.planner.Limits;
import org.trellis.paths.domain.planner.Option;
import org.trellis.paths.domain.planner.Option.Offer;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.ProfileNote;
import org.trellis.paths.domain.planner.Requirement;
import org.trellis.paths.domain.planner.Standing;
import org.trellis.paths.domain.planner.Wishes;

/** Made-up students on a graph: what they can do, what is expected of them, who they are, and what is on offer. */
final class Profiles {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID SET = id(9_000_001);
    private static final List<String> TAGS = List.of("music", "chess", "space", "cooking");

    private final Graph graph;
    private final Random random;
    private final List<Integer> nodes = new ArrayList<>();

    Profiles(Graph graph, long seed) {
        this.graph = graph;
        this.random = new Random(seed);
        for (int node = 0; node < graph.nodes(); node++) {
            nodes.add(node);
        }
    }

    static UUID id(long number) {
        return new UUID(7, number);
    }

    /** Anybody. */
    PlanningFacts any() {
        return make(1 + random.nextInt(12), 2 + random.nextInt(6));
    }

    /** Someone with far too much to learn. */
    PlanningFacts laden() {
        return make(Math.min(100, graph.nodes()), 5);
    }

    /** Someone with about so many things still to learn. */
    PlanningFacts open(int count) {
        int goals = Math.max(1, count / 2);
        for (int tries = 0; tries < 60; tries++) {
            PlanningFacts facts = make(Math.min(goals, graph.nodes()), 3);
            int open = PathSteps.open(facts);
            if (Math.abs(open - count) <= 1) {
                return facts;
            }
            goals = Math.max(1, goals + Integer.signum(count - open));
        }
        return make(goals, 3);
    }

    /** @param attained every so manieth is known already */
    private PlanningFacts make(int goals, int attained) {
        Collections.shuffle(nodes, random);
        List<Requirement> required = new ArrayList<>();
        for (int node : nodes.subList(0, Math.min(goals, nodes.size()))) {
            LocalDate due = random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(150));
            required.add(new Requirement(id(node), 2 + random.nextInt(2), due, SET));
        }
        Map<UUID, Competency> competencies = new HashMap<>();
        Map<UUID, Standing> standings = new HashMap<>();
        Map<UUID, List<Option>> options = new HashMap<>();
        Map<UUID, Map<UUID, Integer>> success = new HashMap<>();
        for (int node = 0; node < graph.nodes(); node++) {
            competencies.put(id(node), new Competency(id(node), "C" + node, "Area " + node % 5, node));
            if (random.nextInt(attained) == 0) {
                standings.put(id(node), new Standing(true, 3, id(1_000_000 + node), false));
            }
            List<Option> some = options(node);
            options.put(id(node), some);
            Map<UUID, Integer> known = new HashMap<>();
            some.stream().filter(o -> random.nextBoolean()).forEach(o -> known.put(o.id(), 300 + random.nextInt(650)));
            success.put(id(node), known);
        }
        List<Prerequisite> edges = new ArrayList<>();
        graph.edges().forEach(e -> edges.add(new Prerequisite(id(e[0]), id(e[1]))));
        return new PlanningFacts(
                id(8_000_000 + random.nextInt(1_000_000)),
                TODAY,
                required,
                competencies,
                edges,
                standings,
                options,
                notes(),
                List.of(),
                List.of(id(9_000_002)),
                false,
                0,
                limits(),
                wishes(),
                new Estimates(success));
    }

    private List<Option> options(int node) {
        List<Option> options = new ArrayList<>();
        for (int number = random.nextInt(4); number > 0; number--) {
            int minutes = 20 + 5 * random.nextInt(20);
            boolean screen = random.nextInt(3) == 0;
            boolean window = random.nextInt(6) == 0;
            LocalDate from = window ? TODAY.plusDays(random.nextInt(60) - 40) : null;
            options.add(new Option(
                    id(2_000_000 + 10L * node + number),
                    StepKind.LEARN,
                    Mode.values()[random.nextInt(4)],
                    random.nextInt(3) == 0 ? "Workshop" : null,
                    minutes,
                    screen ? minutes / 2 : 0,
                    random.nextInt(5) == 0 ? List.of("es") : List.of("en", "es"),
                    random.nextBoolean() ? List.of(TAGS.get(random.nextInt(4))) : List.of(),
                    random.nextBoolean() ? List.of("captions", "read-aloud", "step-free") : List.of(),
                    window ? new Offer(from, from.plusDays(random.nextInt(50)), random.nextBoolean()) : Offer.ALWAYS));
        }
        return options;
    }

    private List<ProfileNote> notes() {
        List<ProfileNote> notes = new ArrayList<>();
        notes.add(new ProfileNote(id(3_000_000), ProfileNote.Kind.INTEREST, "I like " + TAGS.get(random.nextInt(4))));
        if (random.nextInt(3) == 0) {
            notes.add(new ProfileNote(id(3_000_001), ProfileNote.Kind.NEED, "captions on videos, please"));
        }
        if (random.nextInt(6) == 0) {
            notes.add(new ProfileNote(id(3_000_002), ProfileNote.Kind.NEED, "comes in a wheelchair"));
        }
        if (random.nextInt(2) == 0) {
            notes.add(new ProfileNote(id(3_000_003), ProfileNote.Kind.PREFERENCE, "together in a group"));
        }
        return notes;
    }

    private Limits limits() {
        Map<LocalDate, Integer> other = new HashMap<>();
        other.put(LocalDate.of(2026, 12, 21), 0);
        other.put(LocalDate.of(2026, 12, 28), 0);
        return new Limits(150 + 30 * random.nextInt(4), 2 + random.nextInt(2), 90, 60 + 30 * random.nextInt(3), other);
    }

    private Wishes wishes() {
        Map<Mode, Integer> shares = new HashMap<>();
        if (random.nextBoolean()) {
            for (Mode mode : Mode.values()) {
                shares.put(mode, 250);
            }
        }
        return new Wishes(random.nextInt(4) == 0 ? Set.of("en") : Set.of(), shares);
    }

    /** The same student once the plan was agreed and, if given, something was attained. */
    static PlanningFacts later(PlanningFacts f, Plan agreed, LocalDate today, Map<UUID, Standing> standings) {
        List<CurrentStep> current = agreed.steps().stream()
                .map(s -> new CurrentStep(s, false, false, false))
                .toList();
        return new PlanningFacts(
                f.studentId(),
                today,
                f.required(),
                f.competencies(),
                f.prerequisites(),
                standings,
                f.options(),
                f.profile(),
                current,
                f.educators(),
                false,
                f.version() + 1,
                f.limits(),
                f.wishes(),
                f.estimates());
    }

    /** As if nothing had been agreed. */
    static PlanningFacts forgetting(PlanningFacts f) {
        return later(f, new Plan(List.of(), List.of(), List.of()), f.today(), f.standings());
    }

    static PlanningFacts requiring(PlanningFacts f, List<Requirement> required) {
        return new PlanningFacts(
                f.studentId(),
                f.today(),
                required,
                f.competencies(),
                f.prerequisites(),
                f.standings(),
                f.options(),
                f.profile(),
                f.current(),
                f.educators(),
                f.newDates(),
                f.version(),
                f.limits(),
                f.wishes(),
                f.estimates());
    }

    static PlanningFacts with(PlanningFacts f, Estimates estimates, Limits limits) {
        return new PlanningFacts(
                f.studentId(),
                f.today(),
                f.required(),
                f.competencies(),
                f.prerequisites(),
                f.standings(),
                f.options(),
                f.profile(),
                f.current(),
                f.educators(),
                f.newDates(),
                f.version(),
                limits,
                f.wishes(),
                estimates);
    }

    /** The same rows in another order. */
    static PlanningFacts shuffled(PlanningFacts f, Random random) {
        List<Requirement> required = new ArrayList<>(f.required());
        List<Prerequisite> edges = new ArrayList<>(f.prerequisites());
        List<ProfileNote> notes = new ArrayList<>(f.profile());
        Map<UUID, List<Option>> options = new HashMap<>();
        f.options().forEach((id, some) -> {
            List<Option> other = new ArrayList<>(some);
            Collections.shuffle(other, random);
            options.put(id, other);
        });
        List.of(required, edges, notes).forEach(rows -> Collections.shuffle(rows, random));
        return new PlanningFacts(
                f.studentId(),
                f.today(),
                required,
                f.competencies(),
                edges,
                f.standings(),
                options,
                notes,
                f.current(),
                f.educators(),
                f.newDates(),
                f.version(),
                f.limits(),
                f.wishes(),
                f.estimates());
    }
}
