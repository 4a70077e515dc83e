package org.trellis.mastery;

import static org.trellis.mastery.RuleSetting.*;

import java.util.EnumSet;
import java.util.Set;

/** The rules a district may choose from, each with the settings it takes; it takes all of them and, besides the optional ones, no others. */
public enum RuleKind {
    /** Enough pieces, good enough lately, varied, seen by a teacher, spread over time. */
    BODY_OF_EVIDENCE(MIN_PIECES, MIN_AT_LEVEL, AMONG_LATEST, MIN_KINDS, TEACHER_SCORED, SPAN_DAYS),
    /** So many pieces at the level, whenever they were shown. */
    N_TIMES(TIMES),
    /** The latest piece counts for so much, the mean of all before it for the rest. */
    DECAYING_AVERAGE(LATEST_PERCENT, MIN_AVERAGE, MIN_PIECES),
    /** The best piece; with level 3 of 4 the plain "rubric 3" rule. */
    HIGHEST(MIN_PIECES),
    MOST_RECENT(MIN_PIECES),
    MEAN_OF_RECENT(AMONG_LATEST, MIN_AVERAGE, MIN_PIECES),
    MEDIAN_OF_RECENT(AMONG_LATEST, MIN_AVERAGE, MIN_PIECES),
    /** The level given most often among the latest; of two as often, the one given later. */
    MODE_OF_RECENT(AMONG_LATEST, MIN_PIECES),
    /** Where a curve of learning through all pieces says the student is now. */
    POWER_LAW(MIN_AVERAGE, MIN_PIECES),
    /** Level by level, each skill of the rubric shown so many times. */
    PORTFOLIO(START_LEVEL, DEMONSTRATIONS, LOWEST_BELOW);

    private final Set<RuleSetting> settings;

    RuleKind(RuleSetting... own) {
        settings = EnumSet.of(REQUIRED_LEVEL, STUCK_AFTER);
        settings.addAll(Set.of(own));
    }

    /** Every setting it needs. */
    public Set<RuleSetting> settings() {
        return EnumSet.copyOf(settings);
    }
}
