package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.catalog.Mode;
import org.trellis.paths.domain.planner.optimise.Problem;
import org.trellis.paths.domain.planner.optimise.Problem.Item;
import org.trellis.paths.domain.planner.optimise.Problem.Week;

/** Puts what is to be scheduled into the optimiser's numbers. */
final class PlanningProblem {

    private static final int SLACK_WEEKS = 8;

    private final PlanningFacts facts;
    private final OpenItems items;
    private final PrerequisiteGraph graph;
    private final SchoolWeeks weeks;
    private final List<Unit> units;
    private final List<String> areas;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final WayWriter ways;

    PlanningProblem(
            PlanningFacts facts,
            OpenItems items,
            PrerequisiteGraph graph,
            SchoolWeeks weeks,
            OptionMatcher matcher,
            List<Unit> units) {
        this.facts = facts;
        this.items = items;
        this.graph = graph;
        this.weeks = weeks;
        this.units = units;
        ways = new WayWriter(facts, weeks, matcher);
        for (int i = 0; i < units.size(); i++) {
            int number = i;
            units.get(i).competencies().forEach(c -> numbers.put(c, number));
        }
        areas = List.copyOf(new TreeSet<>(units.stream().map(this::area).toList()));
    }

    /** Weeks that are enough in all but the fullest calendars. */
    int horizon() {
        int minutes = 0;
        int latest = 0;
        for (Unit unit : units) {
            minutes += ways.of(unit).stream().mapToInt(w -> w.minutes()).max().orElse(0);
            latest = Math.max(latest, unit.held() == null ? 0 : unit.held().week());
        }
        int full = Math.ceilDiv(minutes, Math.max(1, facts.limits().minutesPerWeek()));
        return latest + full + Math.ceilDiv(units.size(), facts.limits().openPerWeek()) + chain() + SLACK_WEEKS;
    }

    Problem within(int horizon) {
        List<Week> calendar = IntStream.range(0, horizon).mapToObj(this::week).toList();
        long seed = facts.studentId().getMostSignificantBits() * 31
                + facts.studentId().getLeastSignificantBits()
                + facts.version();
        List<Item> list = IntStream.range(0, units.size()).mapToObj(this::item).toList();
        return new Problem(list, calendar, facts.limits().openPerWeek(), shares(), seed);
    }

    private int chain() {
        int[] depth = new int[units.size()];
        for (int i = 0; i < depth.length; i++) {
            depth[i] = 1 + before(i).stream().mapToInt(p -> depth[p]).max().orElse(0);
        }
        return Arrays.stream(depth).max().orElse(0);
    }

    private Week week(int number) {
        LocalDate monday = weeks.monday(number);
        return new Week(
                facts.limits().minutesOf(monday),
                facts.limits().blockMinutesOf(monday),
                facts.limits().deviceMinutesPerWeek());
    }

    private Item item(int number) {
        Unit unit = units.get(number);
        boolean goal = unit.competencies().stream().anyMatch(c -> items.goal(c).isPresent());
        LocalDate due = unit.competencies().stream()
                .map(items::dueOn)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return new Item(
                areas.indexOf(area(unit)),
                due.equals(LocalDate.MAX) ? Problem.NEVER : weeks.lastWeekDoneBy(due),
                goal ? 2 : 1,
                true,
                weeks.firstWeek(),
                before(number),
                ways.of(unit),
                unit.held());
    }

    /** Only earlier units: steps that lead to several things could otherwise wait for themselves. */
    private List<Integer> before(int number) {
        return units.get(number).competencies().stream()
                .flatMap(c -> graph.group(c).stream())
                .flatMap(c -> graph.prerequisites(c).stream())
                .flatMap(p -> graph.group(p).stream())
                .flatMap(p -> Stream.ofNullable(numbers.get(p)))
                .filter(p -> p < number)
                .distinct()
                .sorted()
                .toList();
    }

    private String area(Unit unit) {
        Competency known = facts.competencies().get(unit.first());
        return known == null ? "" : known.area();
    }

    private List<Integer> shares() {
        Map<Mode, Integer> wanted = facts.wishes().modeShares();
        return wanted.isEmpty()
                ? List.of()
                : Arrays.stream(Mode.values())
                        .map(m -> wanted.getOrDefault(m, 0))
                        .toList();
    }
}
