package org.trellis.platform.media;

import java.nio.ByteBuffer;

/**
 * How long a WebM lasts (RFC 9559). What a browser records says no length, so the times of its blocks are looked at too. A
 * file whose end is cut off counts as far as it goes.
 */
final class WebmLength {

    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int CLUSTER = 0x1F43B675;
    private static final int SCALE = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final int CLUSTER_TIME = 0xE7;
    private static final int SIMPLE_BLOCK = 0xA3;

    private final ByteCursor in;
    /** Nanoseconds of one tick. */
    private long scale = 1_000_000;

    private double ticks;
    private long cluster;

    WebmLength(byte[] content) {
        in = new ByteCursor(content);
    }

    double seconds() {
        try {
            while (in.left() > 0) {
                element();
            }
        } catch (Damaged cutOff) {
            // what came before counts
        }
        return ticks * scale / 1e9;
    }

    private void element() throws Damaged {
        int id = (int) number(false);
        long size = number(true);
        switch (id) {
            case SEGMENT, INFO, CLUSTER -> {
                // entered: what is in it comes next, whether its size is told or not
            }
            case SCALE -> scale = unsigned(size);
            case DURATION -> ticks = Math.max(ticks, real(size));
            case CLUSTER_TIME -> cluster = unsigned(size);
            case SIMPLE_BLOCK -> block(size);
            default -> in.skip(size);
        }
    }

    private void block(long size) throws Damaged {
        int before = in.position();
        number(true);
        ticks = Math.max(ticks, cluster + (short) in.u16());
        in.skip(size - (in.position() - before));
    }

    /** Its first byte says by leading zeros how many follow; ids keep that mark, sizes do not. */
    private long number(boolean withoutMark) throws Damaged {
        int first = in.u8();
        int more = Integer.numberOfLeadingZeros(first) - 24;
        if (more > 7) {
            throw new Damaged("no number");
        }
        long value = withoutMark ? first & (0x7f >> more) : first;
        for (int i = 0; i < more; i++) {
            value = value << 8 | in.u8();
        }
        return value;
    }

    private long unsigned(long size) throws Damaged {
        long value = 0;
        for (long i = 0; i < size; i++) {
            value = value << 8 | in.u8();
        }
        return value;
    }

    private double real(long size) throws Damaged {
        int start = in.position();
        in.skip(size);
        ByteBuffer bytes = ByteBuffer.wrap(in.slice(start, in.position()));
        return size == 4 ? bytes.getFloat() : size == 8 ? bytes.getDouble() : 0;
    }
}
