package org.trellis.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Looking for competencies by words among ten thousand, one search at a time. */
record Searching(Setting setting) implements Part {
    private static final String WHAT = "search 10,000 competencies";
    private static final double AIM_MS = 50;
    private static final String KNOWN = "fraction";
    /** Words that many statements have, few have, and none has. */
    private static final List<String> WORDS = List.of(
            KNOWN, "equation", "measure", "habitat", "poem", "l.4217", "volume", "zebra", "explain", "narrative");

    @Override
    public void run() throws Exception {
        Traced searching = setting.traced(KNOWN, teacher -> search(teacher, KNOWN));
        Comparison.Outcome outcome = Comparison.ONE_BY_ONE.measure(
                setting.asTeacher(teacher -> search(teacher, anyWord())),
                () -> new Replay(setting.place(), searching, () -> new OtherWord(anyWord())));
        setting.report().sides(WHAT, outcome);
        setting.report().atMost(WHAT + ", p95", outcome.p95(), "ms", AIM_MS);
    }

    private record OtherWord(String word) implements Replay.Exchange {
        @Override
        public boolean touches(String value) {
            return value.contains(KNOWN);
        }

        @Override
        public String in(String value) {
            return value.replace(KNOWN, word);
        }
    }

    private static void search(Visitor teacher, String word) throws IOException {
        teacher.get("/api/v1/competencies?q=" + word);
    }

    private static String anyWord() {
        return WORDS.get(ThreadLocalRandom.current().nextInt(WORDS.size()));
    }
}
