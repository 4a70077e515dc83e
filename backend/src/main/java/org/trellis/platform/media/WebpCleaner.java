package org.trellis.platform.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** Keeps the chunks that draw the picture (RFC 9649) and drops EXIF, XMP, unknown chunks and what follows the container. */
final class WebpCleaner implements Cleaner {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    /** The bits of VP8X that announce EXIF and XMP. */
    private static final int METADATA_FLAGS = 0x08 | 0x04;

    @Override
    public Cleaned clean(byte[] content) throws Damaged {
        ByteCursor in = new ByteCursor(content);
        in.skip(4);
        long end = Math.min(content.length, in.u32le() + 8);
        in.skip(4);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, 12);
        long pixels = 0;
        while (in.position() + 8 <= end) {
            int start = in.position();
            String type = in.ascii(4);
            long length = in.u32le();
            in.skip(length);
            byte[] chunk = in.slice(start, in.position());
            in.skip(length % 2 == 1 && in.left() > 0 ? 1 : 0);
            pixels = Math.max(pixels, WebpSize.pixels(type, chunk));
            write(out, type, chunk);
        }
        if (pixels == 0) {
            throw new Damaged("no picture");
        }
        return new Cleaned(withSize(out.toByteArray()), pixels);
    }

    private static void write(ByteArrayOutputStream out, String type, byte[] chunk) {
        if (!KEPT.contains(type)) {
            return;
        }
        if (type.equals("VP8X")) {
            chunk[8] &= (byte) ~METADATA_FLAGS;
        }
        out.writeBytes(chunk);
        if (chunk.length % 2 == 1) {
            out.write(0);
        }
    }

    private static byte[] withSize(byte[] file) {
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, file.length - 8);
        return file;
    }
}
