package org.trellis.platform.media;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How long an MP4 lasts (ISO/IEC 14496-12). A camera says it in the header (section 8.2.2); what a browser records comes in
 * fragments, each of which says when it begins (8.8.12).
 */
final class Mp4Length {

    private static final Set<String> ENTERED = Set.of("moov", "trak", "mdia", "moof", "traf");
    /** The shortest of the headers that are read. */
    private static final int SHORTEST = 8;

    private final byte[] file;
    /** Ticks a second of each track. */
    private final Map<Long, Long> scales = new HashMap<>();

    private long track;
    private double longest;

    Mp4Length(byte[] file) {
        this.file = file;
    }

    double seconds() throws Damaged {
        walk(0, file.length);
        return longest;
    }

    private void walk(int from, int to) throws Damaged {
        for (Mp4Box box : Mp4Box.between(file, from, to)) {
            if (ENTERED.contains(box.type())) {
                walk(box.body(), box.end());
            } else if (box.end() - box.body() >= SHORTEST) {
                look(box);
            }
        }
    }

    private void look(Mp4Box box) throws Damaged {
        switch (box.type()) {
            case "mvhd" -> header(box);
            case "tkhd" -> track = afterTimes(box).u32();
            case "mdhd" -> scales.put(track, afterTimes(box).u32());
            case "tfhd" -> track = content(box, 4).u32();
            case "tfdt" -> fragment(box);
            default -> {
                // says nothing about time
            }
        }
    }

    private void header(Mp4Box box) throws Damaged {
        ByteCursor in = afterTimes(box);
        long scale = in.u32();
        long length = isWide(box) ? wide(in) : in.u32();
        boolean isKnown = length >= 0 && length != 0xffffffffL;
        reaches(isKnown ? length : 0, scale);
    }

    private void fragment(Mp4Box box) throws Damaged {
        ByteCursor in = content(box, 4);
        reaches(isWide(box) ? wide(in) : in.u32(), scales.getOrDefault(track, 0L));
    }

    private void reaches(long ticks, long scale) {
        if (scale > 0) {
            longest = Math.max(longest, (double) ticks / scale);
        }
    }

    /** Behind version, flags, and when it was made and changed. */
    private ByteCursor afterTimes(Mp4Box box) throws Damaged {
        return content(box, isWide(box) ? 20 : 12);
    }

    private ByteCursor content(Mp4Box box, int from) throws Damaged {
        ByteCursor in = new ByteCursor(Arrays.copyOfRange(file, box.body(), box.end()));
        in.skip(from);
        return in;
    }

    private static long wide(ByteCursor in) throws Damaged {
        return in.u32() << 32 | in.u32();
    }

    /** Version 1 has times of 64 bits. */
    private boolean isWide(Mp4Box box) {
        return file[box.body()] == 1;
    }
}
