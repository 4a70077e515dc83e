package org.trellis.bench.planning;

/** Prints figures beside their aims, and remembers whether one was missed. */
final class Figures {

    private static boolean missed;

    private Figures() {}

    static void line(String what, String format, Object figure, String aim, boolean reached) {
        missed |= !reached;
        System.out.printf(
                "%-48s %14s   aim %-10s %s%n", what, format.formatted(figure), aim, reached ? "PASS" : "FAIL");
    }

    /** What has to come out worse, or be found: a figure without one would mean nothing. */
    static void control(String what, String format, boolean bites, Object... figures) {
        missed |= !bites;
        System.out.printf(
                "  control: %-37s %14s   %s%n", what, format.formatted(figures), bites ? "bites" : "DOES NOT BITE");
    }

    static boolean missed() {
        return missed;
    }
}
