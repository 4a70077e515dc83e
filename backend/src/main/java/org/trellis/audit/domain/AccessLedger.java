package org.trellis.audit.domain;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whom this request has recorded so far, and which of its records went down with their transaction. */
@RequestScoped
class AccessLedger {

    private final Set<UUID> recorded = new HashSet<>();
    private final Map<String, Set<UUID>> lost = new LinkedHashMap<>();

    /** Those of the students that are not recorded yet; from now on they are. */
    Set<UUID> add(Collection<UUID> students) {
        Set<UUID> fresh = new LinkedHashSet<>(students);
        fresh.removeAll(recorded);
        recorded.addAll(fresh);
        return fresh;
    }

    /** The record of these was rolled back. */
    void lose(Set<UUID> students, String purpose) {
        recorded.removeAll(students);
        lost.computeIfAbsent(purpose, unknown -> new LinkedHashSet<>()).addAll(students);
    }

    /** By purpose, those whose record was rolled back and not written again; empty after a request that went well. */
    Map<String, Set<UUID>> lost() {
        lost.values().forEach(students -> students.removeAll(recorded));
        lost.values().removeIf(Set::isEmpty);
        return lost;
    }

    boolean has(UUID student) {
        return recorded.contains(student) || lost.values().stream().anyMatch(students -> students.contains(student));
    }
}
