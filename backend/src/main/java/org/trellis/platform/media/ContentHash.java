package org.trellis.platform.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hex: the name a content is kept under, and the proof that it is still the same. */
final class ContentHash {

    private ContentHash() {}

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The content; what is not what its name says is never given out. */
    static byte[] verified(String sha256, byte[] content) {
        if (!of(content).equals(sha256)) {
            throw new IllegalStateException("the content kept as " + sha256 + " is damaged");
        }
        return content;
    }

    /** District / first two hex digits / hash: no folder grows too large, and no district reaches into another. */
    static String place(int district, String sha256) {
        return district + "/" + sha256.substring(0, 2) + "/" + sha256;
    }
}
