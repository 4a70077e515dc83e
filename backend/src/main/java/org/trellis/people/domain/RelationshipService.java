package org.trellis.people.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.trellis.audit.AccessLog;
import org.trellis.people.ClassAccess;
import org.trellis.people.Purpose;
import org.trellis.people.Relation;
import org.trellis.people.Relationships;
import org.trellis.people.SchoolAccess;
import org.trellis.people.StudentAccess;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.CurrentCaller;

@Singleton
class RelationshipService implements Relationships {

    private final EntityManager entities;
    private final CurrentCaller current;
    private final AccessLog log;

    RelationshipService(EntityManager entities, CurrentCaller current, AccessLog log) {
        this.entities = entities;
        this.current = current;
        this.log = log;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StudentAccess require(UUID studentId, Purpose purpose) {
        Optional<Relation> relation = relationTo(studentId);
        if (relation.isEmpty()) {
            log.denied(List.of(studentId), purpose.name());
            throw Problems.notFound();
        }
        log.allowed(List.of(studentId), purpose.name());
        return new StudentAccess(studentId, relation.get());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public ClassAccess requireClass(UUID classId, Purpose purpose) {
        return ask("select app.relation_to_class(?, ?)", classId)
                .map(relation -> new ClassAccess(classId, relation))
                .orElseThrow(Problems::notFound);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public SchoolAccess requireSchool(UUID schoolId) {
        return ask("select app.relation_to_school(?, ?)", schoolId)
                .map(relation -> new SchoolAccess(schoolId, relation))
                .orElseThrow(Problems::notFound);
    }

    @Override
    public Optional<Relation> relationTo(UUID studentId) {
        return ask("select app.relation_to(?, ?)", studentId);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> visible(Collection<UUID> studentIds) {
        return Set.copyOf(entities.createNativeQuery(
                        "select id from unnest(:students) id where app.relation_to(id, :actor) is not null")
                .setParameter("students", studentIds.toArray(UUID[]::new))
                .setParameter("actor", current.get().requirePerson())
                .getResultList());
    }

    @Override
    public void recordShown(Collection<UUID> studentIds, Purpose purpose) {
        if (!studentIds.isEmpty()) {
            log.allowed(studentIds, purpose.name());
        }
    }

    /** Asked in each request: past Hibernate, which would look through all its entities for what to write first. */
    private Optional<Relation> ask(String question, UUID subject) {
        UUID actor = current.get().requirePerson();
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement asked = connection.prepareStatement(question)) {
                asked.setObject(1, subject);
                asked.setObject(2, actor);
                return answer(asked);
            }
        });
    }

    private static Optional<Relation> answer(PreparedStatement asked) throws SQLException {
        try (ResultSet row = asked.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getString(1)).map(Relation::valueOf);
        }
    }
}
