package org.trellis.profiles.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.platform.error.Problems;
import org.trellis.profiles.OverdueReview;

/** Versions of profiles. */
@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<ProfileVersionEntity, UUID> {

    /** A version of this student's profile; 404 otherwise. */
    ProfileVersionEntity of(UUID studentId, UUID versionId) {
        return find("studentId = ?1 and id = ?2", studentId, versionId)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** The one version that is not agreed yet. */
    Optional<ProfileVersionEntity> open(UUID studentId) {
        return find(
                        "studentId = ?1 and (status = ?2 or status = ?3)",
                        studentId,
                        VersionStatus.PROPOSED,
                        VersionStatus.CHANGES_REQUESTED)
                .firstResultOptional();
    }

    /** The version in force. */
    Optional<ProfileVersionEntity> agreed(UUID studentId) {
        return find("studentId = ?1 and status = ?2", studentId, VersionStatus.AGREED)
                .firstResultOptional();
    }

    /** The versions in force of many. */
    List<ProfileVersionEntity> agreedOf(Collection<UUID> studentIds) {
        return list("studentId in ?1 and status = ?2", studentIds, VersionStatus.AGREED);
    }

    /** The version that was in force at a time: the last one agreed by then, because one is only superseded by the next. */
    Optional<ProfileVersionEntity> agreedAsOf(UUID studentId, Instant at) {
        return find("studentId = ?1 and agreedAt <= ?2 order by agreedAt desc, number desc", studentId, at)
                .firstResultOptional();
    }

    /** The last version that was agreed before this one. */
    Optional<ProfileVersionEntity> agreedBefore(ProfileVersionEntity version) {
        return find(
                        "studentId = ?1 and number < ?2 and agreedAt is not null order by number desc",
                        version.subject().studentId(),
                        version.facts().number())
                .firstResultOptional();
    }

    /** Newest first, those with a smaller number than the given one. */
    List<ProfileVersionEntity> before(UUID studentId, int number, int limit) {
        return find("studentId = ?1 and number < ?2 order by number desc", studentId, number)
                .page(Page.ofSize(limit))
                .list();
    }

    List<OverdueReview> overdue(Collection<UUID> studentIds, LocalDate on) {
        return find(
                        "studentId in ?1 and status = ?2 and reviewOn < ?3 order by reviewOn, id",
                        studentIds,
                        VersionStatus.AGREED,
                        on)
                .stream()
                .map(ProfileVersionEntity::overdue)
                .toList();
    }

    int nextNumber(UUID studentId) {
        return before(studentId, Integer.MAX_VALUE, 1).stream()
                        .mapToInt(last -> last.facts().number())
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    /** When anything last changed until then, in microseconds: the same for a moment whenever it is asked for. */
    long profileVersionAsOf(UUID studentId, Instant at) {
        Object changed = getEntityManager()
                .createNativeQuery("""
                        select cast(coalesce(extract(epoch from greatest(
                            (select max(changed_at) from app.profile_entry_past
                                where student_id = :student and changed_at <= :at),
                            (select max(agreed_at) from app.profile_version
                                where student_id = :student and agreed_at <= :at))), 0) * 1000000 as bigint)
                        """)
                .setParameter("student", studentId)
                .setParameter("at", at)
                .getSingleResult();
        return ((Number) changed).longValue();
    }

    /** Rises with every change of anything in the profile; 0 before the first. */
    long profileVersion(UUID studentId) {
        return getEntityManager()
                .createNativeQuery("select version from app.learner_profile where student_id = :student")
                .setParameter("student", studentId)
                .getResultStream()
                .mapToLong(found -> (Long) found)
                .findFirst()
                .orElse(0);
    }
}
