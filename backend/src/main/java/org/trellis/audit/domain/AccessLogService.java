package org.trellis.audit.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.audit.AccessLog;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.web.RequestInfo;

@Singleton
class AccessLogService implements AccessLog {

    private final EntityManager entities;
    private final CurrentCaller current;
    private final RequestInfo request;

    AccessLogService(EntityManager entities, CurrentCaller current, RequestInfo request) {
        this.entities = entities;
        this.current = current;
        this.request = request;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void allowed(Collection<UUID> students, String purpose) {
        write(students, purpose, "ALLOWED");
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void denied(Collection<UUID> students, String purpose) {
        write(students, purpose, "DENIED");
    }

    private void write(Collection<UUID> students, String purpose, String outcome) {
        Caller caller = current.get();
        entities.createNativeQuery("""
                        insert into app.access_record (actor_id, actor_roles, action, subject_ids, purpose, outcome, request_id)
                        values (cast(:actor as uuid), :roles, :action, :subjects, :purpose, :outcome, :request)""")
                .setParameter(
                        "actor",
                        caller.person() == null ? null : caller.person().toString())
                .setParameter(
                        "roles",
                        caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .setParameter("action", request.operation())
                .setParameter("subjects", students.toArray(UUID[]::new))
                .setParameter("purpose", purpose)
                .setParameter("outcome", outcome)
                .setParameter("request", request.id())
                .executeUpdate();
    }
}
