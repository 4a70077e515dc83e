package org.trellis.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * The same over HTTP and over plain JDBC, from the same number of connections and in turns, so that whatever else happens
 * on the machine meets both alike.
 *
 * @param connections of each side
 */
record Comparison(int connections, Duration warmUp, Duration round) {
    static final Comparison CROWDED = new Comparison(8, Duration.ofSeconds(12), Duration.ofSeconds(4));
    static final Comparison ONE_BY_ONE = new Comparison(1, Duration.ofSeconds(5), Duration.ofSeconds(2));
    private static final int ROUNDS = 5;

    /** The rounds of each side, in order. */
    record Outcome(List<Times> http, List<Times> jdbc) {

        /** The median of the rounds' ratios of turns a second. */
        double ratio() {
            return IntStream.range(0, http.size())
                    .mapToDouble(i -> http.get(i).perSecond() / jdbc.get(i).perSecond())
                    .sorted()
                    .skip(http.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }

        double p95() {
            return Times.together(http).percentile(0.95);
        }
    }

    Outcome measure(Callable<Load.Work> overHttp, Callable<Load.Work> overJdbc) throws Exception {
        try (Load http = new Load(connections, overHttp);
                Load jdbc = new Load(connections, overJdbc)) {
            http.run(warmUp);
            jdbc.run(warmUp);
            Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < ROUNDS; i++) {
                outcome.http.add(http.run(round));
                outcome.jdbc.add(jdbc.run(round));
            }
            return outcome;
        }
    }
}
