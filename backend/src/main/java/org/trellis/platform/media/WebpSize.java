package org.trellis.platform.media;

/** How large a picture one chunk of a WebP file draws (RFC 9649 sections 2.5 to 2.7). */
final class WebpSize {

    private static final int HEADER = 8;

    private WebpSize() {}

    /** 0 for chunks that draw nothing. */
    static long pixels(String type, byte[] chunk) throws Damaged {
        ByteCursor in = new ByteCursor(chunk);
        in.skip(HEADER);
        return switch (type) {
            case "VP8X" -> canvas(in);
            case "VP8L" -> lossless(in);
            case "VP8 " -> lossy(in);
            default -> 0;
        };
    }

    private static long canvas(ByteCursor in) throws Damaged {
        in.skip(4);
        long width = in.u16le() | (long) in.u8() << 16;
        long height = in.u16le() | (long) in.u8() << 16;
        return (width + 1) * (height + 1);
    }

    private static long lossless(ByteCursor in) throws Damaged {
        if (in.u8() != 0x2f) {
            throw new Damaged("VP8L signature");
        }
        long bits = in.u32le();
        return ((bits & 0x3fff) + 1) * ((bits >> 14 & 0x3fff) + 1);
    }

    private static long lossy(ByteCursor in) throws Damaged {
        in.skip(3);
        if (in.u8() != 0x9d || in.u8() != 0x01 || in.u8() != 0x2a) {
            throw new Damaged("VP8 start code");
        }
        return (long) (in.u16le() & 0x3fff) * (in.u16le() & 0x3fff);
    }
}
