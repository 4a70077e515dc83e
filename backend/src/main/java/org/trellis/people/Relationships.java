package org.trellis.people;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The third lock: who may see whom, answered from the roster as it is today. Every student resource asks here first, inside
 * its transaction; each answer leaves an access record.
 */
public interface Relationships {

    /** 404 where nothing connects the caller to the student, or there is no such student: both look the same. */
    StudentAccess require(UUID studentId, Purpose purpose);

    /** 404 where nothing connects the caller to the class. */
    ClassAccess requireClass(UUID classId, Purpose purpose);

    /** 404 where the caller does not belong to the school, or there is no such school. */
    SchoolAccess requireSchool(UUID schoolId);

    /** Without a record and without a refusal: for lists that the query already limits. */
    Optional<Relation> relationTo(UUID studentId);

    /** Those of the students the caller may see; without a record, as above. */
    Set<UUID> visible(Collection<UUID> studentIds);

    /** One record for a list of students that was shown. */
    void recordShown(Collection<UUID> studentIds, Purpose purpose);
}
