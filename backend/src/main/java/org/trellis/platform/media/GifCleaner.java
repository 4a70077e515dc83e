package org.trellis.platform.media;

import java.io.ByteArrayOutputStream;

/** Walks the blocks of a GIF (GIF89a section 15 on); drops comments and application data but for the loop count. */
final class GifCleaner implements Cleaner {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int TRAILER = 0x3b;

    @Override
    public Cleaned clean(byte[] content) throws Damaged {
        ByteCursor in = new ByteCursor(content);
        in.skip(6);
        long pixels = (long) in.u16le() * in.u16le();
        int flags = in.u8();
        in.skip(2 + colourTable(flags));
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, in.position());
        while (true) {
            int start = in.position();
            int block = in.u8();
            boolean keep = switch (block) {
                case TRAILER, IMAGE -> true;
                case EXTENSION -> extensionIsNeeded(in);
                default -> throw new Damaged("unknown block");
            };
            if (block == IMAGE) {
                pixels = Math.max(pixels, image(in));
            }
            if (block != TRAILER) {
                subBlocks(in);
            }
            if (keep) {
                out.write(content, start, in.position() - start);
            }
            if (block == TRAILER) {
                return new Cleaned(out.toByteArray(), pixels);
            }
        }
    }

    private static int colourTable(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /** How many pixels it has: nothing keeps one from being larger than the screen that the head of the file tells of. */
    private static long image(ByteCursor in) throws Damaged {
        in.skip(4);
        long pixels = (long) in.u16le() * in.u16le();
        int flags = in.u8();
        in.skip(colourTable(flags) + 1);
        return pixels;
    }

    /** Graphic control always; of application extensions only the one that says how often to loop. */
    private static boolean extensionIsNeeded(ByteCursor in) throws Damaged {
        int label = in.u8();
        if (label != 0xff) {
            return label == 0xf9;
        }
        int length = in.u8();
        return in.ascii(length).equals("NETSCAPE2.0");
    }

    private static void subBlocks(ByteCursor in) throws Damaged {
        for (int length = in.u8(); length > 0; length = in.u8()) {
            in.skip(length);
        }
    }
}
