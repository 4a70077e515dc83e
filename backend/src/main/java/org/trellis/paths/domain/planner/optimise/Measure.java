package org.trellis.paths.domain.planner.optimise;

import java.util.Comparator;

/** How two plans are compared. */
enum Measure implements Comparator<Cost> {
    /** One objective after the other. */
    FREELY {
        @Override
        public int compare(Cost a, Cost b) {
            int first = a.compareFirst(b);
            if (first != 0) {
                return first;
            }
            return a.wish() != b.wish() ? Long.compare(a.wish(), b.wish()) : Long.compare(a.change(), b.change());
        }

        @Override
        long loss(Cost a, Cost b) {
            int first = a.compareFirst(b);
            return first == 0 ? a.wish() - b.wish() : Integer.signum(first) * BEYOND_MEASURE;
        }

        @Override
        boolean forbids(long late, long miss) {
            return late > 0 || (late == 0 && miss > 0);
        }
    },
    /** Where a plan is in force: in time first, then the rest against the disturbance it makes. */
    CALMLY {
        @Override
        public int compare(Cost a, Cost b) {
            return a.late() != b.late() ? Long.compare(a.late(), b.late()) : Long.compare(a.calm(), b.calm());
        }

        @Override
        long loss(Cost a, Cost b) {
            return a.late() == b.late() ? a.calm() - b.calm() : Long.signum(a.late() - b.late()) * BEYOND_MEASURE;
        }

        @Override
        boolean forbids(long late, long miss) {
            return late > 0;
        }
    };

    private static final long BEYOND_MEASURE = Long.MAX_VALUE / 2;

    /** How much worse the first is, in thousandths of a minute. */
    abstract long loss(Cost a, Cost b);

    /** Whether nothing makes up for so much more of what comes first, where as many items have a place. */
    abstract boolean forbids(long late, long miss);
}
