package org.trellis.mastery.domain.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far two readings of the same pieces agree.
 *
 * @param pairs how many pieces were read twice
 * @param kappa Cohen's, weighted by the square of the distance (Cohen 1968): 1 is full agreement, 0 what chance would give.
 *     Absent for fewer pairs than say anything, and where every reading gives one level: then there is nothing to agree on
 * @param same the share of equal levels; absent for too few pairs
 */
public record Agreement(
        int pairs, @Nullable Double kappa, @Nullable Double same) {

    /** Under so many pairs a kappa is noise, and could be traced to single pieces. */
    public static final int LEAST_PAIRS = 20;

    public static Agreement of(List<Pair> pairs) {
        if (pairs.size() < LEAST_PAIRS) {
            return new Agreement(pairs.size(), null, null);
        }
        double same = pairs.stream().filter(Pair::same).count() / (double) pairs.size();
        return new Agreement(pairs.size(), kappa(pairs), same);
    }

    /** The scale's length cancels out of squared weights, so that it is not asked for. */
    static @Nullable Double kappa(List<Pair> pairs) {
        double apart = 0;
        double squares = 0;
        double first = 0;
        double second = 0;
        for (Pair pair : pairs) {
            apart += Math.pow(pair.first() - pair.second(), 2);
            squares += Math.pow(pair.first(), 2) + Math.pow(pair.second(), 2);
            first += pair.first();
            second += pair.second();
        }
        // of every first level with every second one: what chance would set against each other
        double byChance = pairs.size() * squares - 2 * first * second;
        return byChance == 0 ? null : 1 - apart * pairs.size() / byChance;
    }
}
