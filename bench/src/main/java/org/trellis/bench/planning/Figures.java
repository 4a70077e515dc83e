package org.trellis.bench.planning;

/** Prints figures beside their aims, and remembers whether one was missed. */
final class Figures {

    private static boolean missed;

    private Figures() {}

    static void line(String what, String format, Object figure, String aim, boolean reached) {
        missed |= !reached;
        System.out.printf("%-44s %14s   aim %-10s %s%n", what, format.formatted(figure), aim, reached ? "" : "MISSED");
    }

    static boolean missed() {
        return missed;
    }
}
