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
        for (Mp4Box box : Mp4Box.between(file, from, to)) {
            if (EMPTIED.contains(box.type())) {
                System.arraycopy(FREE, 0, file, box.start() + 4, 4);
                Arrays.fill(file, box.body(), box.end(), (byte) 0);
            } else if (ENTERED.contains(box.type())) {
                walk(file, box.body(), box.end());
            }
        }
    }
}
