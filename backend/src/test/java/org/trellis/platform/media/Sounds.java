package org.trellis.platform.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Small real recordings. */
public final class Sounds {

    private Sounds() {}

    /** A tenth of a second of silence: 8 kHz, 8 bit, one channel. */
    public static byte[] wav() {
        int samples = 800;
        ByteBuffer file = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(36 + samples).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        file.putInt(8000).putInt(8000).putShort((short) 1).putShort((short) 8);
        file.put(ascii("data")).putInt(samples);
        while (file.hasRemaining()) {
            file.put((byte) 128);
        }
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
