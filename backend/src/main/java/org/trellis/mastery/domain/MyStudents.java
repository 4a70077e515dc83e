package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;

/** The students of the classes the caller teaches today. */
@Singleton
class MyStudents {

    private final People people;
    private final Relationships relationships;
    private final Moments moments;

    MyStudents(People people, Relationships relationships, Moments moments) {
        this.people = people;
        this.relationships = relationships;
        this.moments = moments;
    }

    /** Of one class, 404 where nothing connects the caller to it, or of all of them. Empty without classes. */
    List<UUID> of(@Nullable UUID classId) {
        if (classId != null) {
            relationships.requireClass(classId, Purpose.JUDGEMENT).requireStaff();
            return ids(List.of(classId));
        }
        return ids(people.classesTaughtBy(moments.person()));
    }

    void shown(Collection<UUID> studentIds) {
        if (!studentIds.isEmpty()) {
            relationships.recordShown(Set.copyOf(studentIds), Purpose.JUDGEMENT);
        }
    }

    private List<UUID> ids(List<UUID> classIds) {
        return classIds.stream()
                .flatMap(id -> people.studentsOf(id).stream())
                .map(PersonRef::id)
                .distinct()
                .toList();
    }
}
