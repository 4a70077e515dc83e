package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.paths.PathCause;

/** News that came while people worked on a proposal; one a student, the latest counts, since plans look at everything. */
@ApplicationScoped
class WaitingNews {

    private final EntityManager entities;

    WaitingNews(EntityManager entities) {
        this.entities = entities;
    }

    void keep(UUID student, PathCause cause) {
        entities.createNativeQuery("""
                        insert into app.path_waiting_news (student_id, cause) values (:student, :cause)
                        on conflict on constraint pk_path_waiting_news do update set cause = excluded.cause""")
                .setParameter("student", student)
                .setParameter("cause", cause.name())
                .executeUpdate();
    }

    /** Takes it away; empty when there was none. */
    @SuppressWarnings("unchecked")
    Optional<PathCause> take(UUID student) {
        List<String> causes = entities.createNativeQuery(
                        "delete from app.path_waiting_news where student_id = :student returning cause")
                .setParameter("student", student)
                .getResultList();
        return causes.stream().findFirst().map(PathCause::valueOf);
    }
}
