package org.trellis.audit.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.web.RequestInfo;

/** The rows themselves: added, never changed. */
@Singleton
class AccessRecords {

    private final EntityManager entities;
    private final CurrentCaller current;
    private final RequestInfo request;

    AccessRecords(EntityManager entities, CurrentCaller current, RequestInfo request) {
        this.entities = entities;
        this.current = current;
        this.request = request;
    }

    /** One row about all of them, in the current transaction. */
    void add(Collection<UUID> students, String purpose, Outcome outcome) {
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
                .setParameter("outcome", outcome.name())
                .setParameter("request", request.id())
                .executeUpdate();
    }
}
