package org.trellis.bench;

import java.util.UUID;

/** The ids that {@code district.sql} gives: a family and a number. */
final class Ids {
    private static final long VERSION_AND_VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    static UUID student(int number) {
        return of(1, number);
    }

    static UUID schoolClass(int number) {
        return of(2, number);
    }

    static UUID competency(int number) {
        return of(3, number);
    }

    static UUID evidence(int number) {
        return of(4, number);
    }

    private static UUID of(long family, int number) {
        // the number is written in decimal digits, as SQL's lpad does
        return new UUID(family << 32 | 0x7000, VERSION_AND_VARIANT | Long.parseLong(Integer.toString(number), 16));
    }
}
