package org.trellis.platform.media;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Without this one number a photo taken sideways would lie on its side (EXIF 2.32, tag 0x0112). */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int APP1 = 0xffe1;
    private static final int SCAN = 0xffda;
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

    /** The second JPEG with what the first, a cleaned one, says about which side is up. */
    static byte[] moved(byte[] from, byte[] to) {
        byte[] segment = find(from);
        ByteArrayOutputStream out = new ByteArrayOutputStream(to.length + segment.length);
        out.write(to, 0, 2);
        out.writeBytes(segment);
        out.write(to, 2, to.length - 2);
        return out.toByteArray();
    }

    /** With its marker; empty when there is none before the picture begins. */
    static byte[] find(byte[] jpeg) {
        try {
            ByteCursor in = new ByteCursor(jpeg);
            in.skip(2);
            while (true) {
                int start = in.position();
                int marker = in.u16();
                in.skip(in.u16() - 2);
                if (marker == APP1) {
                    return in.slice(start, in.position());
                }
                if (marker == SCAN) {
                    return new byte[0];
                }
            }
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
