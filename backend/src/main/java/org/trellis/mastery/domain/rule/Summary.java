package org.trellis.mastery.domain.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** One number for a list of levels, oldest first, at least one of them. */
@FunctionalInterface
interface Summary {

    double of(int[] levels);

    /** The best of them. */
    Summary HIGHEST = levels -> Arrays.stream(levels).max().orElseThrow();

    /** The latest of them. */
    Summary MOST_RECENT = levels -> levels[levels.length - 1];

    Summary MEAN = levels -> Arrays.stream(levels).average().orElseThrow();

    Summary MEDIAN = levels -> {
        int[] rising = levels.clone();
        Arrays.sort(rising);
        return (rising[(rising.length - 1) / 2] + rising[rising.length / 2]) / 2.0;
    };

    /** Of two as often, the one given later. */
    Summary MODE = levels -> {
        Map<Integer, Integer> times = new HashMap<>();
        int mode = levels[levels.length - 1];
        for (int i = levels.length - 1; i >= 0; i--) {
            times.merge(levels[i], 1, Integer::sum);
        }
        for (int i = levels.length - 1; i >= 0; i--) {
            mode = times.getOrDefault(levels[i], 0) > times.getOrDefault(mode, 0) ? levels[i] : mode;
        }
        return mode;
    };

    /** The latest for so many percent, the mean of all before it for the rest. */
    static Summary decaying(int latestPercent) {
        return levels -> {
            int latest = levels[levels.length - 1];
            return levels.length == 1
                    ? latest
                    : (latestPercent * latest
                                    + (100 - latestPercent) * MEAN.of(Arrays.copyOf(levels, levels.length - 1)))
                            / 100;
        };
    }

    /**
     * Where the curve y + 1 = a · n^b that fits best, by least squares of the logarithms, stands at the latest piece (after
     * Marzano). The one is added because level 0 has no logarithm.
     */
    Summary POWER_LAW = levels -> {
        double[] x =
                IntStream.rangeClosed(1, levels.length).mapToDouble(Math::log).toArray();
        double[] y = Arrays.stream(levels).mapToDouble(Math::log1p).toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double both = IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                .sum();
        double spread = Arrays.stream(x).map(v -> (v - meanX) * (v - meanX)).sum();
        double slope = spread == 0 ? 0 : both / spread;
        return Math.expm1(meanY + slope * (x[x.length - 1] - meanX));
    };
}
