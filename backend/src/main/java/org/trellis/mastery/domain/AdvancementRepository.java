package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.id.Ids;

@Singleton
class AdvancementRepository implements PanacheRepositoryBase<AdvancementEntity, UUID> {

    private final StateColumns columns;

    AdvancementRepository(StateColumns columns) {
        this.columns = columns;
    }

    /** Opens the question for a state that asks for it, once: while it is open nothing happens. */
    void propose(StateRow state, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into app.advancement (id, student_id, competency_id, rule_id, level, reason_code,
                            reason_params, proposed_at)
                        values (:id, :student, :competency, :rule, :level, :code, cast(:params as jsonb), :at)
                        on conflict do nothing""")
                .setParameter("id", Ids.next())
                .setParameter("student", state.key().studentId())
                .setParameter("competency", state.key().competencyId())
                .setParameter("rule", state.value().ruleId())
                .setParameter("level", state.value().level())
                .setParameter("code", state.value().reason().code())
                .setParameter("params", columns.write(state.value().reason().params()))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Newest first. {@code status} null: all of them. */
    List<AdvancementEntity> of(UUID studentId, @Nullable AdvancementStatus status, int limit) {
        String order = " order by proposedAt desc, id desc";
        return (status == null
                        ? find("studentId = ?1" + order, studentId)
                        : find("studentId = ?1 and status = ?2" + order, studentId, status))
                .page(0, limit)
                .list();
    }

    Optional<AdvancementEntity> find(UUID studentId, UUID id) {
        return find("studentId = ?1 and id = ?2", studentId, id).firstResultOptional();
    }

    List<AdvancementEntity> open(Collection<UUID> studentIds) {
        return list("studentId in ?1 and status = ?2 order by proposedAt, id", studentIds, AdvancementStatus.PROPOSED);
    }
}
