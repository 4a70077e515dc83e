package org.trellis.paths.domain.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.catalog.Mode;
import org.trellis.paths.domain.planner.optimise.Problem;
import org.trellis.paths.domain.planner.optimise.Problem.Way;

/** Writes the ways to do a unit, the options in their order and a talk where none is sure to be there. */
final class WayWriter {

    /** Time set aside where no option says how long it takes. */
    static final int TALK_MINUTES = 45;

    /** A talk in place of an option that is not offered in time: possible, never welcome. */
    private static final int TALK_MISMATCH = 120;

    private final PlanningFacts facts;
    private final SchoolWeeks weeks;
    private final OptionMatcher matcher;
    private final Map<UUID, List<Way>> known = new HashMap<>();

    WayWriter(PlanningFacts facts, SchoolWeeks weeks, OptionMatcher matcher) {
        this.facts = facts;
        this.weeks = weeks;
        this.matcher = matcher;
    }

    List<Way> of(Unit unit) {
        return known.computeIfAbsent(unit.first(), c -> write(unit));
    }

    private List<Way> write(Unit unit) {
        if (unit.step() != null) {
            return known(unit.step().content(), unit.held() == null);
        }
        List<Way> ways = new ArrayList<>();
        List<Option> options = unit.options();
        for (int rank = 0; rank < options.size(); rank++) {
            ways.add(through(unit.first(), options.get(rank), matcher.mismatch(options.get(rank), options) + rank));
        }
        if (options.stream().noneMatch(o -> o.offered().isAnywhen())) {
            ways.add(talk(options.isEmpty() ? 0 : TALK_MISMATCH));
        }
        return ways;
    }

    /** What has to leave a block goes on outside of it where no other block is in time. */
    private List<Way> known(StepContent step, boolean needsPlace) {
        Way way = asItIs(step);
        if (!needsPlace || !way.inBlock()) {
            return List.of(way);
        }
        UUID competency = step.targets().getFirst().competencyId();
        Way outside = matcher.outsideBlocks(facts.options().getOrDefault(competency, List.of()))
                .map(o -> through(competency, o, TALK_MISMATCH))
                .orElse(talk(TALK_MISMATCH));
        return List.of(way, outside);
    }

    private Way talk(int mismatch) {
        return plain(TALK_MINUTES, Mode.INDIVIDUAL, facts.limits().weeksFor(TALK_MINUTES), mismatch);
    }

    private Way through(UUID competency, Option option, int mismatch) {
        Option.Offer offer = option.offered();
        return new Way(
                option.minutes(),
                option.deviceMinutes(),
                facts.limits().weeksFor(option.minutes()),
                option.mode().ordinal(),
                offer.inBlock(),
                offer.from() == null ? 0 : Math.max(0, weeks.weekOf(offer.from().plusDays(6))),
                offer.until() == null ? Problem.NEVER : weeks.lastWeekDoneBy(offer.until()),
                mismatch,
                facts.estimates().of(competency, option.id()));
    }

    /** A step of the current path keeps its way, and the number of its weeks; it takes screen and block time from what is new. */
    private Way asItIs(StepContent step) {
        When when = step.when();
        int first = when.startOn() == null ? 0 : Math.max(0, weeks.weekOf(when.startOn()));
        int last = when.endOn() == null ? first : weeks.weekOf(when.endOn());
        int span = when.endsBefore(facts.today())
                ? facts.limits().weeksFor(when.minutes())
                : Math.max(1, last - first + 1);
        Way way = plain(when.minutes(), step.how().mode(), span, 0);
        return facts.optionOf(step)
                .map(o -> way.like(
                        Math.min(when.minutes(), o.deviceMinutes()), o.offered().inBlock()))
                .orElse(way);
    }

    private static Way plain(int minutes, Mode mode, int span, int mismatch) {
        return new Way(minutes, 0, span, mode.ordinal(), false, 0, Problem.NEVER, mismatch, Problem.UNKNOWN);
    }
}
