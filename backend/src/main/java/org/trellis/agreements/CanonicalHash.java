package org.trellis.agreements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The name of a content: SHA-256, in lower-case hex, over the UTF-8 bytes of its canonical JSON (RFC 8785: members
 * sorted, no white space, numbers and strings written in one way). Anyone who holds the content can recompute it:
 * {@code printf %s "$canonicalJson" | sha256sum}.
 */
public final class CanonicalHash {

    private CanonicalHash() {}

    /**
     * The canonical form of a JSON object or array.
     *
     * @throws IllegalArgumentException when the text is not JSON, or neither object nor array
     */
    public static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException notJson) {
            throw new IllegalArgumentException("not a JSON object or array", notJson);
        }
    }

    /** The hash of a JSON object or array, whatever the order of its members; 64 characters. */
    public static String of(String json) {
        return sha256(canonical(json));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
