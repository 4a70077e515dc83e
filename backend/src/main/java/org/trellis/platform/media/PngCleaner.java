package org.trellis.platform.media;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Keeps the chunks that draw the picture (PNG third edition, section 5) and drops text, EXIF, times and all after the end. */
final class PngCleaner implements Cleaner {

    private static final int SIGNATURE = 8;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYS",
            "acTL", "fcTL", "fdAT");

    @Override
    public Cleaned clean(byte[] content) throws Damaged {
        ByteCursor in = new ByteCursor(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        in.skip(SIGNATURE);
        out.write(content, 0, SIGNATURE);
        long pixels = 0;
        boolean first = true;
        while (true) {
            int start = in.position();
            long length = in.u32();
            String type = in.ascii(4);
            if (first != type.equals("IHDR")) {
                throw new Damaged("IHDR is not first");
            }
            if (first) {
                pixels = Math.multiplyExact(in.u32(), in.u32());
                in.skip(length - 8);
            } else {
                in.skip(length);
            }
            in.skip(4);
            first = false;
            if (KEPT.contains(type)) {
                out.write(content, start, in.position() - start);
            }
            if (type.equals("IEND")) {
                return new Cleaned(out.toByteArray(), pixels);
            }
        }
    }
}
