package org.trellis.platform.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small real files with something hidden in them. */
public final class Pictures {

    /** What must not survive. */
    public static final String SECRET = "GPS 41.878,-87.629 by Hania";

    private Pictures() {}

    public static byte[] png() {
        return encode("png");
    }

    public static byte[] jpeg() {
        return encode("jpg");
    }

    public static byte[] gif() {
        return encode("gif");
    }

    private static byte[] encode(String format) {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0x2266aa);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG with a text chunk before its end and a second file behind it. */
    public static byte[] pngWithSecret() {
        byte[] plain = png();
        byte[] text = ("Comment\0" + SECRET).getBytes(ISO_8859_1);
        int end = plain.length - 12;
        return join(slice(plain, 0, end), chunk("tEXt", text), slice(plain, end, plain.length), bytes("PK" + SECRET));
    }

    /** A JPEG with EXIF (turned by 6), a comment and a second file behind it. */
    static byte[] jpegWithSecret() {
        byte[] plain = jpeg();
        byte[] exif = join(
                bytes("Exif\0\0"),
                HexFormat.of().parseHex("49492a0008000000" + "0100" + "120103000100000006000000" + "00000000"),
                bytes(SECRET));
        return join(
                slice(plain, 0, 2),
                segment(0xe1, exif),
                segment(0xfe, bytes(SECRET)),
                slice(plain, 2, plain.length),
                bytes(SECRET));
    }

    static byte[] gifWithSecret() {
        byte[] plain = gif();
        byte[] comment = join(new byte[] {0x21, (byte) 0xfe, (byte) SECRET.length()}, bytes(SECRET), new byte[] {0});
        return join(slice(plain, 0, plain.length - 1), comment, new byte[] {0x3b}, bytes(SECRET));
    }

    /** A lossless picture of one pixel, with EXIF and XMP announced and present. */
    static byte[] webpWithSecret() {
        byte[] vp8l = HexFormat.of().parseHex("2f00000010078888fe070000");
        byte[] vp8x = {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] body = join(
                bytes("WEBP"),
                riff("VP8X", vp8x),
                riff("VP8L", vp8l),
                riff("EXIF", bytes(SECRET)),
                riff("XMP ", bytes(SECRET)));
        return join(riff("RIFF", body), bytes(SECRET));
    }

    static byte[] mp4WithSecret() {
        byte[] udta = box("udta", bytes(SECRET));
        return join(
                box("ftyp", bytes("isom\0\0\0\0isom")),
                box("moov", join(box("mvhd", new byte[4]), udta)),
                box("mdat", bytes("film")));
    }

    /** The header of a picture of 20,000 by 20,000 pixels. */
    static byte[] hugePng() {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(20_000)
                .putInt(20_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return join(slice(png(), 0, 8), chunk("IHDR", header), chunk("IDAT", new byte[4]), chunk("IEND", new byte[0]));
    }

    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] slice(byte[] from, int start, int end) {
        return java.util.Arrays.copyOfRange(from, start, end);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] named = join(bytes(type), data);
        CRC32 crc = new CRC32();
        crc.update(named);
        return join(
                number(data.length, ByteOrder.BIG_ENDIAN), named, number((int) crc.getValue(), ByteOrder.BIG_ENDIAN));
    }

    private static byte[] segment(int marker, byte[] data) {
        int length = data.length + 2;
        return join(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, data);
    }

    private static byte[] riff(String type, byte[] data) {
        return join(bytes(type), number(data.length, ByteOrder.LITTLE_ENDIAN), data, new byte[data.length % 2]);
    }

    static byte[] box(String type, byte[] data) {
        return join(number(data.length + 8, ByteOrder.BIG_ENDIAN), bytes(type), data);
    }

    private static byte[] number(int value, ByteOrder order) {
        return ByteBuffer.allocate(4).order(order).putInt(value).array();
    }
}
