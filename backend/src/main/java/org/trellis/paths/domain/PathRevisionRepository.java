package org.trellis.paths.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(cast(:student as text), 5100))")
                .setParameter("student", student)
                .getSingleResult();
    }

    int nextNumber(UUID student) {
        return 1 + all(student).stream().mapToInt(r -> r.number).max().orElse(0);
    }
}
