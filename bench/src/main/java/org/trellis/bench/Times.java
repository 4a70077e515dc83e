package org.trellis.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How long each of many turns took.
 *
 * @param nanos   one figure a turn, in order of length
 * @param seconds how long all of it took
 */
record Times(long[] nanos, double seconds) {

    static Times of(List<long[]> nanos, double seconds) {
        return new Times(nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray(), seconds);
    }

    static Times together(List<Times> rounds) {
        return of(
                rounds.stream().map(Times::nanos).toList(),
                rounds.stream().mapToDouble(Times::seconds).sum());
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    /** The time that this part of the turns did not exceed, in milliseconds. */
    double percentile(double part) {
        return nanos.length == 0
                ? Double.NaN
                : nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * part))] / 1e6;
    }
}
