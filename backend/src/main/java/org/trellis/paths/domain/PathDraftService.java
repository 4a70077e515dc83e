package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;

/** Dry runs of the planner, for one student or many: what it would propose now. Nothing is written. */
@ApplicationScoped
@Transactional
public class PathDraftService {

    private final Relationships relationships;
    private final People people;
    private final ClassDrafts drafts;

    PathDraftService(Relationships relationships, People people, ClassDrafts drafts) {
        this.relationships = relationships;
        this.people = people;
        this.drafts = drafts;
    }

    /** 404 where the caller may not see one of them, 403 where she is not an educator of all. */
    public List<PathDraftView> of(Collection<UUID> students) {
        students.forEach(s -> relationships.require(s, Purpose.PATH).requireEducator());
        return drafts.of(people.persons(students).values());
    }

    /** Of everyone in a class, by family name. */
    public List<PathDraftView> ofClass(UUID schoolClass) {
        relationships.requireClass(schoolClass, Purpose.PATH).requireStaff();
        List<PersonRef> students = people.studentsOf(schoolClass);
        relationships.recordShown(students.stream().map(PersonRef::id).toList(), Purpose.PATH);
        return drafts.of(students);
    }
}
