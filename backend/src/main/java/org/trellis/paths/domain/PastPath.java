package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;
import org.trellis.mastery.MasteryLookup;

/** The path a student was on at a moment, with how far they were then. A proposal belongs to its moment and is left out. */
@ApplicationScoped
class PastPath {

    private static final String THEN = """
            select p.* from (select distinct on (step_id) progress from app.path_step_progress_past
                where student_id = :student and changed_at <= :at order by step_id, sequence desc) latest
            cross join lateral jsonb_populate_record(null::app.path_step_progress, latest.progress) p
            """;

    private final PathRevisionRepository revisions;
    private final RevisionReader reader;
    private final MasteryLookup mastery;
    private final EntityManager entities;

    PastPath(PathRevisionRepository revisions, RevisionReader reader, MasteryLookup mastery, EntityManager entities) {
        this.revisions = revisions;
        this.reader = reader;
        this.mastery = mastery;
        this.entities = entities;
    }

    /** {@code day}: the one it was then. */
    PathView of(UUID student, Instant at, LocalDate day) {
        RevisionView active = revisions
                .activeAsOf(student, at)
                .map(revision -> then(reader.view(revision), at))
                .orElse(null);
        return new PathView(student, active, null, day);
    }

    private RevisionView then(RevisionView today, Instant at) {
        UUID student = today.revision().studentId;
        StepNames names = today.names();
        return new RevisionView(
                today.revision().whileActive(),
                today.steps(),
                progress(student, at),
                Map.of(),
                today.agreements().stream()
                        .filter(a -> !a.givenAt().isAfter(at))
                        .toList(),
                today.changeRequests(),
                today.requiredCount(),
                today.overDeviceTime(),
                new StepNames(
                        names.competencies(), names.people(), names.options(), mastery.evidencePerStep(student, at)));
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, StepProgress> progress(UUID student, Instant at) {
        entities.clear();
        List<StepProgressEntity> rows = entities.createNativeQuery(THEN, StepProgressEntity.class)
                .setParameter("student", student)
                .setParameter("at", at)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.stepId, StepProgress::of));
    }
}
