package org.trellis.people.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.people.domain.StudentService.ClassRef;
import org.trellis.people.domain.StudentService.Student;

/**
 * A student.
 *
 * @param gradeLevel CEDS code such as {@code 06}; absent where not known
 * @param school absent where the roster names none
 * @param classes enrolled in today
 * @param teachers of those classes
 */
public record StudentResponse(
        UUID id,
        String name,
        String givenName,
        String initials,
        @Nullable String gradeLevel,
        @Nullable String school,
        List<ClassRef> classes,
        List<PersonRef> teachers) {

    static StudentResponse of(Student student) {
        return new StudentResponse(
                student.person().id(),
                student.person().name(),
                student.givenName(),
                student.person().initials(),
                student.gradeLevel(),
                student.school(),
                student.classes(),
                student.teachers());
    }
}
