package org.trellis.mastery.domain.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One skill in the portfolio of one level. */
final class PortfolioSkill {

    private final List<Integer> ratings = new ArrayList<>();
    private int missed;
    private OptionalInt override = OptionalInt.empty();

    void add(Mark mark) {
        switch (mark.kind()) {
            case RATED -> ratings.add(mark.level());
            case MISSED -> missed++;
            case OVERRIDE -> override = OptionalInt.of(mark.level());
            case UNSEEN -> {
                // the rubric has the skill, this piece does not speak of it
            }
        }
    }

    /** The best so many; an educator's override stands for all of them. Fewer while some are to come. */
    List<Integer> counted(int demonstrations) {
        if (override.isPresent()) {
            return Collections.nCopies(demonstrations, override.getAsInt());
        }
        List<Integer> best = ratings.stream().sorted(Collections.reverseOrder()).toList();
        return best.subList(0, Math.min(demonstrations, best.size()));
    }

    /** Missed chances that a demonstration has not made up for yet. */
    int missedShown(int demonstrations) {
        return override.isPresent() ? 0 : Math.min(missed, Math.max(0, demonstrations - ratings.size()));
    }

    OptionalInt earliest() {
        return ratings.isEmpty() ? OptionalInt.empty() : OptionalInt.of(ratings.getFirst());
    }

    /** From the baseline, or else from the earliest of at least two ratings. */
    OptionalDouble growth(OptionalDouble baseline) {
        if (ratings.isEmpty() || baseline.isEmpty() && ratings.size() < 2) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(ratings.getLast() - baseline.orElse(ratings.getFirst()));
    }
}
