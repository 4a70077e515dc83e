package org.trellis.paths.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.platform.error.Problems;

/** The revisions of each student's path. */
@ApplicationScoped
class PathRevisionRepository implements PanacheRepositoryBase<PathRevisionEntity, UUID> {

    private final EntityManager entities;

    PathRevisionRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<PathRevisionEntity> active(UUID student) {
        return find("studentId = ?1 and status = ?2", student, RevisionStatus.ACTIVE)
                .firstResultOptional();
    }

    /** The active ones of many, by student. */
    Map<UUID, PathRevisionEntity> activeOf(Collection<UUID> students) {
        return byStudent(list("studentId in ?1 and status = ?2", students, RevisionStatus.ACTIVE));
    }

    /** Those of many that wait for people, by student. */
    Map<UUID, PathRevisionEntity> openOf(Collection<UUID> students) {
        return byStudent(list(
                "studentId in ?1 and (status = ?2 or status = ?3)",
                students,
                RevisionStatus.PROPOSED,
                RevisionStatus.CHANGES_REQUESTED));
    }

    private static Map<UUID, PathRevisionEntity> byStudent(List<PathRevisionEntity> revisions) {
        return revisions.stream().collect(Collectors.toMap(r -> r.studentId, Function.identity()));
    }

    /** The one that was active at a moment. */
    Optional<PathRevisionEntity> activeAsOf(UUID student, Instant at) {
        return find("studentId = ?1 and agreedAt <= ?2 and (supersededAt is null or supersededAt > ?2)", student, at)
                .firstResultOptional();
    }

    /** The one that waits for people, if any. */
    Optional<PathRevisionEntity> open(UUID student) {
        return find(
                        "studentId = ?1 and (status = ?2 or status = ?3)",
                        student,
                        RevisionStatus.PROPOSED,
                        RevisionStatus.CHANGES_REQUESTED)
                .firstResultOptional();
    }

    /** 404 for another student's revision too. */
    PathRevisionEntity ofStudent(UUID student, UUID id) {
        return find("id = ?1 and studentId = ?2", id, student)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** The same, and nobody else changes it until this transaction ends. */
    PathRevisionEntity locked(UUID student, UUID id) {
        PathRevisionEntity revision = ofStudent(student, id);
        entities.refresh(revision, LockModeType.PESSIMISTIC_WRITE);
        return revision;
    }

    /** Newest first. */
    List<PathRevisionEntity> all(UUID student) {
        return list("studentId = ?1 order by number desc", student);
    }

    /** One writer a student at a time, so that numbers and the one open proposal do not collide. */
    void lockPathOf(UUID student) {
        lockPathsOf(List.of(student));
    }

    /** Always by id: in any other order two who lock several could wait for each other. */
    void lockPathsOf(Collection<UUID> students) {
        entities.createNativeQuery("""
                        select count(pg_advisory_xact_lock(hashtextextended(cast(student as text), 5100)))
                        from (select student from unnest(:students) with ordinality s(student, place) order by place offset 0) o""")
                .setParameter("students", students.stream().sorted().toArray(UUID[]::new))
                .getSingleResult();
    }

    /** The highest number so far, by student; those without a revision are missing. */
    @SuppressWarnings("unchecked")
    Map<UUID, Integer> lastNumbers(Collection<UUID> students) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select student_id as student, max(number) as number from app.path_revision
                        where student_id = any(:students) group by student_id""", Tuple.class)
                .setParameter("students", students.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("student", UUID.class), row -> row.get("number", Integer.class)));
    }
}
