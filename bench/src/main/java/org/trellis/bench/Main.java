package org.trellis.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code make bench}: the parts named, or all; ends with 1 where a figure missed its aim. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        int students = Integer.parseInt(System.getenv().getOrDefault("BENCH_STUDENTS", "30000"));
        Place place = Place.given();
        Setting setting = new Setting(place, new Keycloak(place), new Trace(place), new Report(), students);
        Seed seed = new Seed(place, students);
        prepare(setting, seed);
        for (Part part : chosen(parts(setting, seed), Arrays.asList(arguments))) {
            part.run();
        }
        System.exit(setting.report().missed() ? 1 : 0);
    }

    private static Map<String, Part> parts(Setting setting, Seed seed) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("read", new StateReading(setting));
        parts.put("judge", new Judging(setting));
        parts.put("search", new Searching(setting));
        parts.put("whole", new WholeReading(setting, seed));
        parts.put("grid", new Gridding(setting));
        parts.put("profile", new Remembering(setting, seed));
        parts.put("next", new GoingOn(setting, seed));
        parts.put("replan", new Replanning(setting));
        parts.put("import", new Importing(setting, seed));
        return parts;
    }

    private static List<Part> chosen(Map<String, Part> parts, List<String> names) {
        return parts.entrySet().stream()
                .filter(part -> names.isEmpty() || names.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void prepare(Setting setting, Seed seed) throws Exception {
        setting.report().say("Making %,d students with 100 competencies each …".formatted(seed.students()));
        seed.people();
        setting.keycloak().allowPasswords();
        try (Visitor teacher = setting.visitor(Seed.TEACHER)) {
            Judging.judge(teacher, Ids.student(1), 1); // the district takes on its first rule with it
        }
        seed.states();
    }
}
