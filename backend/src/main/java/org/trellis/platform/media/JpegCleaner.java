package org.trellis.platform.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Walks the segments of a JPEG (ITU T.81, annex B) and leaves out comments and application data: camera, place, author,
 * previews. Colour profiles stay, and of the EXIF data the one number that says which side is up.
 */
final class JpegCleaner implements Cleaner {

    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;

    @Override
    public Cleaned clean(byte[] content) throws Damaged {
        ByteCursor in = new ByteCursor(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        in.skip(2);
        out.write(content, 0, 2);
        long pixels = 0;
        while (true) {
            int marker = nextMarker(in);
            if (marker == END) {
                out.write(0xff);
                out.write(END);
                return new Cleaned(out.toByteArray(), requirePicture(pixels));
            }
            int start = in.position();
            int length = in.u16();
            in.skip(length - 2);
            byte[] segment = in.slice(start, in.position());
            pixels = Math.max(pixels, isFrame(marker) ? pixelsOf(segment) : 0);
            write(out, marker, segment);
            if (marker == SCAN) {
                copyScan(in, out);
            }
        }
    }

    private static int nextMarker(ByteCursor in) throws Damaged {
        if (in.u8() != 0xff) {
            throw new Damaged("no marker");
        }
        int marker = in.u8();
        while (marker == 0xff) {
            marker = in.u8();
        }
        if (marker < 0xc0 || marker >= 0xd0 && marker < END) {
            throw new Damaged("marker out of place");
        }
        return marker;
    }

    private static long requirePicture(long pixels) throws Damaged {
        if (pixels == 0) {
            throw new Damaged("no picture");
        }
        return pixels;
    }

    /** Start of frame: 0xc0 to 0xcf but for tables (c4), extensions (c8) and arithmetic conditioning (cc). */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static long pixelsOf(byte[] frame) throws Damaged {
        ByteCursor in = new ByteCursor(frame);
        in.skip(3);
        return (long) in.u16() * in.u16();
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] segment) {
        byte[] kept = kept(marker, segment);
        if (kept.length > 0) {
            out.write(0xff);
            out.write(marker);
            out.writeBytes(kept);
        }
    }

    private static byte[] kept(int marker, byte[] segment) {
        boolean application = marker >= 0xe0 && marker <= 0xef;
        if (marker == COMMENT || application && !needed(marker, segment)) {
            return marker == 0xe1 ? ExifOrientation.only(segment) : new byte[0];
        }
        return segment;
    }

    private static boolean needed(int marker, byte[] segment) {
        String name = new String(segment, 2, Math.min(12, segment.length - 2), StandardCharsets.ISO_8859_1);
        return switch (marker) {
            case 0xe0 -> name.startsWith("JFIF\0");
            case 0xe2 -> name.startsWith("ICC_PROFILE\0");
            case 0xee -> name.startsWith("Adobe");
            default -> false;
        };
    }

    /** Entropy-coded bytes run until a marker that is neither a stuffed zero nor a restart. */
    private static void copyScan(ByteCursor in, ByteArrayOutputStream out) throws Damaged {
        int start = in.position();
        while (true) {
            if (in.u8() != 0xff) {
                continue;
            }
            int next = in.peek();
            if (next == 0xff) {
                continue;
            }
            if (next != 0 && (next < 0xd0 || next > 0xd7)) {
                int end = in.position() - 1;
                out.writeBytes(in.slice(start, end));
                in.back();
                return;
            }
        }
    }
}
