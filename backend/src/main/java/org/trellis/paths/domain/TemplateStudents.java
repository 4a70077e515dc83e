package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.paths.domain.template.TemplateUseEntity;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relation;
import org.trellis.people.Relationships;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.CurrentCaller;

/** Whose paths an educator may lay a template over: those of the students she teaches. */
@ApplicationScoped
class TemplateStudents {

    private final Relationships relationships;
    private final People people;
    private final DistrictCalendar calendar;
    private final CurrentCaller caller;

    TemplateStudents(Relationships relationships, People people, DistrictCalendar calendar, CurrentCaller caller) {
        this.relationships = relationships;
        this.people = people;
        this.calendar = calendar;
        this.caller = caller;
    }

    UUID educator() {
        return caller.get().requirePerson();
    }

    LocalDate startOn(TemplateWhom whom) {
        LocalDate today = calendar.today();
        return whom.startOn() == null ? today : whom.startOn();
    }

    /** 404 where the caller may not see one of them, 403 where she is not an educator of all. */
    List<PersonRef> of(TemplateWhom whom) {
        List<UUID> named = whom.studentIds();
        if ((whom.classId() == null) == (named == null)) {
            throw Problems.invalid("classId", "one-of-two", "Name either a class or students.");
        }
        if (named == null) {
            return ofClass(Objects.requireNonNull(whom.classId()));
        }
        named.stream().distinct().forEach(this::requireEducator);
        return people.persons(named).values().stream().toList();
    }

    void requireEducator(UUID student) {
        relationships.require(student, Purpose.PATH).requireEducator();
    }

    /** Those of students the caller may see, with one record for all of them. */
    List<TemplateUseEntity> visible(List<TemplateUseEntity> uses) {
        Set<UUID> students =
                relationships.visible(uses.stream().map(u -> u.studentId).collect(Collectors.toSet()));
        relationships.recordShown(students, Purpose.PATH);
        return uses.stream().filter(u -> students.contains(u.studentId)).toList();
    }

    private List<PersonRef> ofClass(UUID schoolClass) {
        if (relationships.requireClass(schoolClass, Purpose.PATH).relation() != Relation.EDUCATOR) {
            throw Problems.forbidden("You can see this, but not do it.");
        }
        List<PersonRef> students = people.studentsOf(schoolClass);
        relationships.recordShown(students.stream().map(PersonRef::id).toList(), Purpose.PATH);
        return students;
    }
}
