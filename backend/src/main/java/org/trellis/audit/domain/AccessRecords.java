package org.trellis.audit.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.web.RequestInfo;

/** The rows themselves: added, never changed. */
@Singleton
class AccessRecords {

    private static final String INSERT = """
            insert into app.access_record (actor_id, actor_roles, action, subject_ids, purpose, outcome, request_id)
            values (?, ?, ?, ?, ?, ?, ?)""";

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
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, caller.person(), Types.OTHER);
                insert.setString(
                        2, caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
                insert.setString(3, request.operation());
                insert.setArray(4, connection.createArrayOf("uuid", students.toArray()));
                insert.setString(5, purpose);
                insert.setString(6, outcome.name());
                insert.setString(7, request.id());
                insert.executeUpdate();
            }
        });
    }
}
