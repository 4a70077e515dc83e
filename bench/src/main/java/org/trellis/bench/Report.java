package org.trellis.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints figures, each with its aim, and remembers whether one was missed. */
final class Report {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private boolean missed;

    void say(String line) {
        out.println(line);
    }

    void sides(String what, Comparison.Outcome outcome) {
        side(what + ", HTTP", outcome.http());
        side(what + ", JDBC", outcome.jdbc());
    }

    private void side(String what, List<Times> rounds) {
        Times all = Times.together(rounds);
        say("%-36s %8.0f /s   p50 %7.1f ms   p95 %7.1f ms   p99 %7.1f ms"
                .formatted(what, all.perSecond(), all.percentile(0.50), all.percentile(0.95), all.percentile(0.99)));
    }

    void times(String what, Times times) {
        side(what, List.of(times));
    }

    /** What shows that a figure could have come out otherwise. */
    void control(String what, boolean bites) {
        verdict(what, "", "bites", bites);
    }

    void atLeast(String what, double value, double aim) {
        verdict(what, "%8.2f".formatted(value), "at least %.2f".formatted(aim), value >= aim);
    }

    void atMost(String what, double value, String unit, double aim) {
        verdict(what, "%8.1f %s".formatted(value, unit), "at most %.0f %s".formatted(aim, unit), value <= aim);
    }

    /** A control: what was broken on purpose has to miss the aim, and be slower by far than what was whole. */
    void bites(String what, double broken, double whole, String unit, double aim) {
        boolean found = broken > aim && broken > 3 * whole;
        missed |= !found;
        say("%-36s %8.1f %-7s has to miss the aim    %s".formatted(what, broken, unit, found ? "PASS" : "FAIL"));
    }

    private void verdict(String what, String value, String aim, boolean met) {
        missed |= !met;
        say("%-36s %-16s aim %-18s %s".formatted(what, value, aim, met ? "PASS" : "FAIL"));
    }

    boolean missed() {
        return missed;
    }
}
