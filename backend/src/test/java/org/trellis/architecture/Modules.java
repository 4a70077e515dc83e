package org.trellis.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The house as its plan has it: the modules, and whose face each may use. */
final class Modules {

    static final String ROOT = "org.trellis.";

    private static final Set<String> EVERY_FACE = Set.of(
            "platform",
            "audit",
            "people",
            "privacy",
            "competencies",
            "catalog",
            "agreements",
            "profiles",
            "mastery",
            "paths",
            "scheduling");

    /** Read: the key may use the faces of the values. Nobody may use insights, interop or demo. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("audit", Set.of("platform")),
            Map.entry("people", Set.of("platform", "audit")),
            Map.entry("competencies", Set.of("platform", "audit")),
            Map.entry("agreements", Set.of("platform", "audit")),
            Map.entry("privacy", Set.of("platform", "audit", "people")),
            Map.entry("catalog", Set.of("platform", "audit", "people", "privacy", "competencies")),
            Map.entry("profiles", Set.of("platform", "audit", "people", "privacy", "competencies", "agreements")),
            Map.entry("mastery", Set.of("platform", "audit", "people", "privacy", "competencies", "catalog")),
            Map.entry(
                    "paths",
                    Set.of(
                            "platform",
                            "audit",
                            "people",
                            "privacy",
                            "competencies",
                            "catalog",
                            "agreements",
                            "profiles",
                            "mastery")),
            Map.entry("scheduling", Set.of("platform", "audit", "people", "privacy", "catalog", "mastery", "paths")),
            Map.entry("insights", EVERY_FACE),
            Map.entry("interop", EVERY_FACE),
            Map.entry("demo", EVERY_FACE));

    /** Told through the doors people use: the demo calls the modules' services as their endpoints do. Nobody uses it. */
    static final Set<String> MAY_ENTER_DOMAINS = Set.of("demo");

    private static final List<String> ROOMS = List.of("face", "domain", "web");

    private Modules() {}

    /** The module a class belongs to; empty for classes that are not ours. */
    static Optional<String> of(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                ? Optional.of(type.getPackageName().substring(ROOT.length()).split("\\.")[0])
                : Optional.empty();
    }

    /** face, domain or web; the packages of platform are all face. */
    static String room(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        boolean face = parts.length == 1 || "platform".equals(parts[0]);
        return face ? ROOMS.getFirst() : parts[1];
    }
}
