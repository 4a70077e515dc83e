package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.security.CurrentCaller;

/** The students the caller teaches today; showing them leaves one access record. */
@ApplicationScoped
class TaughtStudents {

    private final ClassRepository classes;
    private final CurrentCaller current;
    private final Relationships relationships;

    TaughtStudents(ClassRepository classes, CurrentCaller current, Relationships relationships) {
        this.classes = classes;
        this.current = current;
        this.relationships = relationships;
    }

    List<PersonRef> byCaller() {
        List<PersonRef> students = classes.studentsTaughtBy(current.get().requirePerson());
        if (!students.isEmpty()) {
            relationships.recordShown(students.stream().map(PersonRef::id).toList(), Purpose.CLASS_OVERVIEW);
        }
        return students;
    }
}
