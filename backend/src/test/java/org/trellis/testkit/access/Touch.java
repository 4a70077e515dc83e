package org.trellis.testkit.access;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.testkit.Actor;

/**
 * One request, and what its access records should be: exactly one about the student whom the path names, telling how it went; at least
 * one, naming all of them, where the answer names students.
 */
record Touch(String operation, Actor actor, Sample sample, Response answer, List<AccessRecord> records) {

    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NAMED = Pattern.compile("/students/(" + IDS.pattern() + ")");

    /** What is wrong with the records, as sentences; empty where all is well. */
    List<String> faults(Set<UUID> students) {
        Optional<UUID> named = named();
        Set<UUID> touched =
                new TreeSet<>(named.isPresent() || went() ? named.map(Set::of).orElse(seen(students)) : Set.of());
        List<String> faults = new ArrayList<>();
        long about = records.stream()
                .filter(row -> named.isEmpty() || row.subjects().contains(named.get()))
                .count();
        if (named.isPresent() && about != 1) {
            faults.add(about + " records, not 1: " + records);
        }
        Set<UUID> recorded = new TreeSet<>();
        records.forEach(row -> recorded.addAll(row.subjects()));
        if (!recorded.containsAll(touched)) {
            touched.removeAll(recorded);
            faults.add("nothing recorded about " + touched);
        }
        records.stream().filter(row -> !isRight(row)).forEach(row -> faults.add("wrong: " + row));
        return faults.stream()
                .map(fault -> "%s as %s (%d): %s".formatted(operation, actor, answer.statusCode(), fault))
                .toList();
    }

    /** Whether it was about any student at all. */
    boolean touches(Set<UUID> students) {
        return named().isPresent() || (went() && !seen(students).isEmpty());
    }

    private boolean went() {
        return answer.statusCode() < 400;
    }

    private boolean isRight(AccessRecord row) {
        boolean outcome = went()
                ? "ALLOWED".equals(row.outcome()) && !Set.of("NONE", "REPLAY").contains(row.purpose())
                : Set.of("DENIED", "REFUSED").contains(row.outcome());
        return outcome
                && row.actor().equals(actor.id())
                && !row.roles().isBlank()
                && row.action().equals(operation)
                && !row.purpose().isBlank();
    }

    private Optional<UUID> named() {
        Matcher path = NAMED.matcher(sample.path());
        return path.find() ? Optional.of(UUID.fromString(path.group(1))) : Optional.empty();
    }

    private Set<UUID> seen(Set<UUID> students) {
        Set<UUID> seen = new TreeSet<>();
        Matcher ids = IDS.matcher(answer.asString());
        while (ids.find()) {
            UUID id = UUID.fromString(ids.group());
            if (students.contains(id)) {
                seen.add(id);
            }
        }
        return seen;
    }
}
