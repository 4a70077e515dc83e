package org.trellis.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.platform.security.Role;

/** Looks people up for other modules; it does not check relationships. All calls need a transaction. */
public interface People {

    /** 404 where the district has no such person. */
    PersonRef person(UUID id);

    /** Ids that are unknown are missing in the answer. */
    Map<UUID, PersonRef> persons(Collection<UUID> ids);

    /** Students enrolled in the class today, by family name. */
    List<PersonRef> studentsOf(UUID classId);

    /** Active students who share a class with the student today, without the student, by family name. */
    List<PersonRef> classmatesOf(UUID studentId);

    /** What the person is in the district today; empty for nobody. */
    Set<Role> rolesOf(UUID personId);

    /** Active people who hold one of these roles today, by family name. */
    List<PersonRef> holding(Set<Role> roles);

    /** Classes the person teaches today. */
    List<UUID> classesTaughtBy(UUID personId);

    /** Who teaches the student today, the teacher of the first class first; aides last. Empty where nobody does. */
    List<UUID> educatorsOf(UUID studentId);

    /** The same for many; students whom nobody teaches are missing. */
    Map<UUID, List<UUID>> educatorsOf(Collection<UUID> studentIds);

    /** Whose link to the student is active and not revoked. Empty where none is known. */
    List<UUID> guardiansOf(UUID studentId);

    /** Active students of the given grade level (CEDS code), or of all where it is empty. */
    List<UUID> studentsOfGrade(String gradeLevel);

    /** Active students of a school. */
    List<UUID> studentsOfSchool(UUID schoolId);

    /** Schools each of these students belongs to today; those who belong to none are missing. */
    Map<UUID, Set<UUID>> schoolsOf(Collection<UUID> studentIds);

    /** Who teaches, helps, counsels or leads at a school, by family name. */
    List<PersonRef> staffOf(UUID schoolId);

    /** CEDS code such as {@code 06}; empty where it is not known. */
    String gradeLevelOf(UUID studentId);

    /** Languages of these students in the roster, ISO 639-1; those whose language is not known are missing. */
    Map<UUID, String> languagesOf(Collection<UUID> studentIds);

    /** The shortest terms the roster names, in order; empty where it names none. */
    List<SchoolTerm> terms();
}
