package org.trellis.insights.domain;

import java.util.List;
import java.util.UUID;
import org.trellis.people.PersonRef;

/** A class with its students of today, by family name; empty when nobody is enrolled. */
record ClassRoster(UUID classId, String title, List<PersonRef> students) {

    List<UUID> studentIds() {
        return students.stream().map(PersonRef::id).toList();
    }
}
