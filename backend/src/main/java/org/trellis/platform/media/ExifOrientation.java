package org.trellis.platform.media;

import java.util.HexFormat;

/** Without this one number a photo taken sideways would lie on its side (EXIF 2.32, tag 0x0112). */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    /** Segment length, "Exif", big-endian TIFF header, one entry: tag, SHORT, one value; no further directory. */
    private static final String TEMPLATE =
            "0022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001%04x0000" + "00000000";

    private ExifOrientation() {}

    /** A segment that holds nothing but the orientation; empty when the segment says none. */
    static byte[] only(byte[] segment) {
        try {
            int orientation = read(segment);
            return orientation >= 2 && orientation <= 8
                    ? HexFormat.of().parseHex(TEMPLATE.formatted(orientation))
                    : new byte[0];
        } catch (Damaged e) {
            return new byte[0];
        }
    }

    private static int read(byte[] segment) throws Damaged {
        ByteCursor in = new ByteCursor(segment);
        in.skip(2);
        if (!in.ascii(6).equals("Exif\0\0")) {
            return 0;
        }
        int tiff = in.position();
        boolean little = in.ascii(2).equals("II");
        in.skip(2);
        long directory = little ? in.u32le() : in.u32();
        in.skip(directory - (in.position() - tiff));
        int entries = little ? in.u16le() : in.u16();
        for (int i = 0; i < entries; i++) {
            int tag = little ? in.u16le() : in.u16();
            in.skip(6);
            if (tag == TAG) {
                return little ? in.u16le() : in.u16();
            }
            in.skip(4);
        }
        return 0;
    }
}
