package org.trellis.bench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few members of answers that are needed here. */
final class Json {
    private Json() {}

    /** The first member of this name with a text value. */
    static String text(String json, String member) throws IOException {
        Matcher found = Pattern.compile("\"" + member + "\":\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IOException("no " + member + " in " + json);
        }
        return found.group(1);
    }
}
