package org.trellis.paths.domain.planner.optimise;

/** A row of numbers that looks random and is the same on every machine (SplitMix64: Steele, Lea, Flood, OOPSLA 2014). */
final class Chance {

    private long state;

    Chance(long seed) {
        state = seed;
    }

    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
