package org.trellis.platform.media;

import java.text.Normalizer;
import java.util.Locale;

/** The name a file came with, made harmless: no path, no control characters, not too long. */
record FileName(String value) {

    private static final int LONGEST = 120;

    static FileName of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{C}\"<>|:*?]", "")
                .strip();
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(name.offsetByCodePoints(name.length(), -LONGEST));
        }
        return new FileName(name.isEmpty() ? "file" : name);
    }

    /** A recording may come without an ending: it gets the one of what it is. */
    FileName orEndingIn(String extension) {
        return extension().isEmpty() ? new FileName(value + "." + extension) : this;
    }

    /** With the ending of the kind it has become. */
    FileName of(MediaKind given, MediaKind kept) {
        return given == kept
                ? this
                : new FileName(value.substring(0, value.length() - extension().length()) + kept.extension());
    }

    /** Lower case, without the dot; empty when there is none. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
