package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.AgreementStatus;
import org.trellis.agreements.Agreements;
import org.trellis.agreements.Capacity;
import org.trellis.paths.NextStep;
import org.trellis.paths.Paths;
import org.trellis.paths.StepStatus;
import org.trellis.paths.WaitingProposal;

/** Answers other modules, for many students at once. */
@ApplicationScoped
@Transactional
class PathLookupService implements Paths {

    /** What was started comes first, then what can be started, then what waits for a teacher. */
    private static final String NEXT = """
            select distinct on (r.student_id) r.student_id, s.step_id, coalesce(p.status, 'PLANNED') as status, s.end_on,
                array(select t.competency_id from app.path_step_target t
                    where (t.district_id, t.revision_id, t.step_id) = (s.district_id, s.revision_id, s.step_id)
                    order by t.position) as competency_ids
            from app.path_revision r
            join app.path_step s on (s.district_id, s.revision_id) = (r.district_id, r.id)
            join app.path_step_progress p
                on (p.district_id, p.student_id, p.step_id) = (r.district_id, r.student_id, s.step_id)
            where r.status = 'ACTIVE' and r.student_id = any(:students)
                and p.status in ('IN_PROGRESS', 'AVAILABLE', 'EVIDENCE_IN')
            order by r.student_id, array_position(array['IN_PROGRESS', 'AVAILABLE', 'EVIDENCE_IN'], p.status), s.position
            """;

    private final EntityManager entities;
    private final PathRevisionRepository revisions;
    private final Agreements agreements;

    PathLookupService(EntityManager entities, PathRevisionRepository revisions, Agreements agreements) {
        this.entities = entities;
        this.revisions = revisions;
        this.agreements = agreements;
    }

    @Override
    public List<WaitingProposal> waitingProposals(Collection<UUID> studentIds) {
        if (studentIds.isEmpty()) {
            return List.of();
        }
        List<PathRevisionEntity> waiting = revisions.list(
                "status = ?1 and studentId in ?2 order by createdAt, id", RevisionStatus.PROPOSED, studentIds);
        Map<UUID, List<Agreement>> given = agreements.listAll(
                PathRevisionEntity.SUBJECT_KIND, waiting.stream().map(r -> r.id).toList());
        return waiting.stream()
                .map(r -> proposal(r, given.getOrDefault(r.id, List.of())))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, NextStep> nextSteps(Collection<UUID> studentIds) {
        List<Tuple> rows = query(NEXT, Tuple.class, studentIds).getResultList();
        return rows.stream()
                .map(PathLookupService::nextStep)
                .collect(Collectors.toMap(NextStep::studentId, step -> step));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> withActivePath(Collection<UUID> studentIds) {
        String sql = "select student_id from app.path_revision where status = 'ACTIVE' and student_id = any(:students)";
        List<UUID> found = query(sql, UUID.class, studentIds).getResultList();
        return new HashSet<>(found);
    }

    private Query query(String sql, Class<?> rows, Collection<UUID> students) {
        return entities.createNativeQuery(sql, rows).setParameter("students", students.toArray(UUID[]::new));
    }

    private static NextStep nextStep(Tuple row) {
        return new NextStep(
                row.get("student_id", UUID.class),
                row.get("step_id", UUID.class),
                StepStatus.valueOf(row.get("status", String.class)),
                List.of(row.get("competency_ids", UUID[].class)),
                row.get("end_on", LocalDate.class));
    }

    private static WaitingProposal proposal(PathRevisionEntity revision, List<Agreement> given) {
        return new WaitingProposal(
                revision.id,
                revision.studentId,
                revision.cause,
                revision.createdAt,
                agreed(revision, given, Capacity.LEARNER),
                agreed(revision, given, Capacity.EDUCATOR));
    }

    private static boolean agreed(PathRevisionEntity revision, List<Agreement> given, Capacity side) {
        return given.stream()
                .anyMatch(a -> a.status() == AgreementStatus.GIVEN
                        && a.capacity() == side
                        && a.subjectHash().equals(revision.hash));
    }
}
