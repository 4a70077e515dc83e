package org.trellis.paths.domain.planner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether every code has words that a 12-year-old can read: short sentences. */
final class Wording {

    private static final int LONGEST_SENTENCE = 20;

    private Wording() {}

    static List<String> faults(String language, String file, String prefix, Enum<?>[] codes) throws IOException {
        Path words = Path.of("../frontend/src/i18n/" + language + "/" + file + ".json");
        return faults(Files.readString(words), prefix, codes);
    }

    static List<String> faults(String words, String prefix, Enum<?>[] codes) {
        List<String> faults = new ArrayList<>();
        for (Enum<?> code : codes) {
            Matcher text = Pattern.compile("\"" + prefix + "\\." + code.name() + "\": \"(.*)\"")
                    .matcher(words);
            if (!text.find()) {
                faults.add(code + " has no words");
                continue;
            }
            for (String sentence : text.group(1).split("[{}.]")) {
                if (sentence.strip().split(" ").length > LONGEST_SENTENCE) {
                    faults.add(sentence);
                }
            }
        }
        return faults;
    }
}
