package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class MasteryRuleRepository implements PanacheRepositoryBase<MasteryRuleEntity, UUID> {

    Optional<MasteryRuleEntity> adopted() {
        return find("status", RuleStatus.ADOPTED).firstResultOptional();
    }

    /** By name, newest version first. A district has a handful. */
    List<MasteryRuleEntity> all() {
        return listAll(Sort.by("name").and("number", Sort.Direction.Descending));
    }

    int nextNumber(String name) {
        return find("name", name).stream().mapToInt(rule -> rule.number).max().orElse(0) + 1;
    }

    /** The rule that Trellis brings along, for a district that has not adopted one; a twin may be faster. */
    void adoptBroughtAlong(UUID id, String parameters) {
        getEntityManager()
                .createNativeQuery("""
                        insert into app.mastery_rule (id, name, number, kind, parameters, status, adopted_at)
                        values (:id, 'Body of evidence', 1, 'BODY_OF_EVIDENCE', cast(:parameters as jsonb), 'ADOPTED', now())
                        on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("parameters", parameters)
                .executeUpdate();
    }
}
