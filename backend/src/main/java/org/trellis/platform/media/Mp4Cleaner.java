package org.trellis.platform.media;

import java.util.Arrays;
import java.util.Set;

/**
 * Phones write where a film was shot into {@code udta} and {@code meta} boxes (ISO/IEC 14496-12, section 8.10). They become
 * empty {@code free} boxes of the same length, because other boxes point into the file by offset.
 */
final class Mp4Cleaner implements Cleaner {

    private static final Set<String> EMPTIED = Set.of("udta", "meta", "uuid");
    private static final Set<String> ENTERED = Set.of("moov", "trak");
    private static final byte[] FREE = {'f', 'r', 'e', 'e'};

    @Override
    public Cleaned clean(byte[] content) throws Damaged {
        byte[] copy = content.clone();
        walk(copy, 0, copy.length);
        return new Cleaned(copy, 0);
    }

    private static void walk(byte[] file, int from, int to) throws Damaged {
        int at = from;
        while (to - at >= 8) {
            ByteCursor in = new ByteCursor(file);
            in.skip(at);
            long size = in.u32();
            String type = in.ascii(4);
            int header = 8;
            if (size == 1) {
                size = in.u32() << 32 | in.u32();
                header = 16;
            }
            long end = size == 0 ? to : at + size;
            if (end > to || end < at + header) {
                throw new Damaged("box size");
            }
            if (EMPTIED.contains(type)) {
                System.arraycopy(FREE, 0, file, at + 4, 4);
                Arrays.fill(file, at + header, (int) end, (byte) 0);
            } else if (ENTERED.contains(type)) {
                walk(file, at + header, (int) end);
            }
            at = (int) end;
        }
    }
}
