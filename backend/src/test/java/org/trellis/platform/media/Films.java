package org.trellis.platform.media;

import java.nio.ByteBuffer;

/** Small films that say how long they last, and show nothing. */
public final class Films {

    private Films() {}

    static byte[] mp4(int seconds) {
        byte[] header = ByteBuffer.allocate(100)
                .putInt(12, 600)
                .putInt(16, seconds * 600)
                .array();
        return Pictures.join(
                Pictures.box("ftyp", Pictures.bytes("isom\0\0\0\0isom")),
                Pictures.box("moov", Pictures.box("mvhd", header)),
                Pictures.box("mdat", Pictures.bytes("film")));
    }

    /** With 64-bit times. */
    static byte[] wideMp4(int seconds) {
        byte[] header = ByteBuffer.allocate(112)
                .put(0, (byte) 1)
                .putInt(20, 1000)
                .putLong(24, seconds * 1000L)
                .array();
        return Pictures.join(
                Pictures.box("ftyp", Pictures.bytes("isom\0\0\0\0isom")),
                Pictures.box("moov", Pictures.box("mvhd", header)));
    }

    /** As a browser records it: no length in the header, a fragment each second. */
    static byte[] recordedMp4(int seconds) {
        byte[] track = ByteBuffer.allocate(84).putInt(12, 7).array();
        byte[] media = ByteBuffer.allocate(24).putInt(12, 48_000).array();
        byte[] film = Pictures.join(
                Pictures.box("ftyp", Pictures.bytes("isom\0\0\0\0isom")),
                Pictures.box(
                        "moov",
                        Pictures.join(
                                Pictures.box(
                                        "mvhd",
                                        ByteBuffer.allocate(100)
                                                .putInt(12, 1000)
                                                .array()),
                                Pictures.box(
                                        "trak",
                                        Pictures.join(
                                                Pictures.box("tkhd", track),
                                                Pictures.box("mdia", Pictures.box("mdhd", media)))))));
        for (int second = 0; second < seconds; second++) {
            byte[] whose = ByteBuffer.allocate(8).putInt(4, 7).array();
            byte[] when = ByteBuffer.allocate(12)
                    .put(0, (byte) 1)
                    .putLong(4, second * 48_000L)
                    .array();
            byte[] fragment = Pictures.join(Pictures.box("tfhd", whose), Pictures.box("tfdt", when));
            film = Pictures.join(film, Pictures.box("moof", Pictures.box("traf", fragment)));
        }
        return film;
    }

    /** As a program writes it: sizes and the length are told. */
    static byte[] webm(int seconds) {
        byte[] length = ByteBuffer.allocate(8).putDouble(seconds * 1000.0).array();
        byte[] info = Pictures.join(element(0x2AD7B1, new byte[] {0x0f, 0x42, 0x40}), element(0x4489, length));
        return Pictures.join(head(), element(0x18538067, element(0x1549A966, info)));
    }

    /** As a browser records it: nothing is told, a cluster each second with one block half a second later. */
    public static byte[] recordedWebm(int seconds) {
        byte[] film = Pictures.join(head(), endless(0x18538067));
        for (int second = 0; second < seconds; second++) {
            byte[] time = ByteBuffer.allocate(4).putInt(second * 1000).array();
            byte[] block = {(byte) 0x81, 0x01, (byte) 0xf4, 0, 7};
            film = Pictures.join(film, endless(0x1F43B675), element(0xE7, time), element(0xA3, block));
        }
        return film;
    }

    private static byte[] head() {
        return element(0x1A45DFA3, element(0x4282, Pictures.bytes("webm")));
    }

    private static byte[] endless(int id) {
        return Pictures.join(id(id), new byte[] {0x01, -1, -1, -1, -1, -1, -1, -1});
    }

    private static byte[] element(int id, byte[] content) {
        return Pictures.join(id(id), new byte[] {0x08, 0, 0, 0, (byte) content.length}, content);
    }

    private static byte[] id(int id) {
        byte[] four = ByteBuffer.allocate(4).putInt(id).array();
        int length = 4 - Integer.numberOfLeadingZeros(id) / 8;
        return Pictures.slice(four, 4 - length, 4);
    }
}
