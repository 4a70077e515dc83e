package org.trellis.people;

import java.util.UUID;

/** A person as others may see them: the name they go by, and up to two initials. */
public record PersonRef(UUID id, String name, String initials) {

    public static PersonRef of(UUID id, String name) {
        String[] parts = name.strip().split("\\s+");
        String initials = first(parts[0]) + (parts.length > 1 ? first(parts[parts.length - 1]) : "");
        return new PersonRef(id, name, initials);
    }

    private static String first(String part) {
        return part.isEmpty()
                ? ""
                : part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
    }
}
