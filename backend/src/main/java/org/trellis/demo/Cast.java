package org.trellis.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;
import org.trellis.platform.security.Role;

/** The people of a story by their sign-in name, which the rosters use as sourcedId. */
@Singleton
class Cast {

    private final EntityManager entities;
    private final Callers callers;
    private final Map<DemoDistrict, Map<String, Caller>> known = new ConcurrentHashMap<>();

    Cast(EntityManager entities, Callers callers) {
        this.entities = entities;
        this.callers = callers;
    }

    UUID person(DemoDistrict district, String name) {
        return caller(district, name).requirePerson();
    }

    /** Runs in a transaction of its own, or in the one already begun, as this person. */
    void as(DemoDistrict district, String name, Runnable act) {
        callers.runAs(
                caller(district, name),
                () -> QuarkusTransaction.joiningExisting().run(act));
    }

    /** Runs in a transaction as the system, which is all there is before the people are. */
    <T> T asSystem(DemoDistrict district, Supplier<T> act) {
        return callers.callAs(
                Caller.system(district.id()),
                () -> QuarkusTransaction.joiningExisting().call(act::get));
    }

    /** Acts as this person at a moment of the story, with an answer. */
    <T> T ask(DemoDistrict district, Instant when, String name, Supplier<T> act) {
        return StoryClock.at(
                when,
                () -> callers.callAs(
                        caller(district, name),
                        () -> QuarkusTransaction.joiningExisting().call(() -> done(act.get()))));
    }

    /** A story is one long transaction: what is told need not be looked through again at every later act. */
    private <T> T done(T answer) {
        entities.flush();
        entities.clear();
        return answer;
    }

    private Caller caller(DemoDistrict district, String name) {
        Caller caller = known.computeIfAbsent(district, this::callers).get(name);
        if (caller == null) {
            throw new IllegalStateException("the roster of " + district.slug() + " does not name " + name);
        }
        return caller;
    }

    private Map<String, Caller> callers(DemoDistrict district) {
        return asSystem(district, () -> read(district));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Caller> read(DemoDistrict district) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select p.sourced_id, p.id, string_agg(distinct r.role, ',') as roles
                        from app.person p join app.role_assignment r
                            on (r.district_id, r.person_id) = (p.district_id, p.id)
                        group by p.sourced_id, p.id""", Tuple.class).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("sourced_id", String.class),
                        row -> new Caller(
                                district.id(), row.get("id", UUID.class), roles(row.get("roles", String.class)))));
    }

    private static Set<Role> roles(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !"OTHER".equals(name))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
