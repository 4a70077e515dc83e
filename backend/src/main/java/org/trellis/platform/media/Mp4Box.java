package org.trellis.platform.media;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of an MP4 (ISO/IEC 14496-12, section 4.2).
 *
 * @param start where its header begins
 * @param body where its content begins
 * @param end where the next one begins
 */
record Mp4Box(String type, int start, int body, int end) {

    /** The boxes that lie between two places of a file, not those within them. */
    static List<Mp4Box> between(byte[] file, int from, int to) throws Damaged {
        List<Mp4Box> boxes = new ArrayList<>();
        int at = from;
        while (to - at >= 8) {
            Mp4Box box = at(file, at, to);
            boxes.add(box);
            at = box.end();
        }
        return boxes;
    }

    private static Mp4Box at(byte[] file, int at, int to) throws Damaged {
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
        return new Mp4Box(type, at, at + header, (int) end);
    }
}
