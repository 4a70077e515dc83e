package org.trellis.people.web;

import java.util.List;
import java.util.UUID;
import org.trellis.people.PersonRef;
import org.trellis.people.domain.ClassService.SchoolClass;

/** @param studentCount students enrolled today */
public record ClassResponse(UUID id, String title, String schoolName, int studentCount, List<PersonRef> teachers) {

    static ClassResponse of(SchoolClass found) {
        return new ClassResponse(found.id(), found.title(), found.schoolName(), found.studentCount(), found.teachers());
    }
}
