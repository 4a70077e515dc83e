package org.trellis.platform.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a file from front to back and never past its end. */
final class ByteCursor {

    private final byte[] bytes;
    private int at;

    ByteCursor(byte[] bytes) {
        this.bytes = bytes;
    }

    int position() {
        return at;
    }

    int left() {
        return bytes.length - at;
    }

    void skip(long count) throws Damaged {
        if (count < 0 || count > left()) {
            throw new Damaged("cut off");
        }
        at += (int) count;
    }

    /** One byte back, to read it again. */
    void back() {
        at--;
    }

    int u8() throws Damaged {
        skip(1);
        return bytes[at - 1] & 0xff;
    }

    int peek() throws Damaged {
        if (left() == 0) {
            throw new Damaged("cut off");
        }
        return bytes[at] & 0xff;
    }

    int u16() throws Damaged {
        return u8() << 8 | u8();
    }

    int u16le() throws Damaged {
        return u8() | u8() << 8;
    }

    long u32() throws Damaged {
        return (long) u16() << 16 | u16();
    }

    long u32le() throws Damaged {
        return u16le() | (long) u16le() << 16;
    }

    String ascii(int length) throws Damaged {
        int start = at;
        skip(length);
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    byte[] slice(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
