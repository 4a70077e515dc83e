package org.trellis.people.domain;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.platform.security.AccountDirectory;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Role;

/** Links sign-ins to people. Answers are kept for some seconds, which bounds how long a revoked account still works. */
@ApplicationScoped
class AccountService implements AccountDirectory {

    private final EntityManager entities;
    private final Clock clock;

    AccountService(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    @Transactional
    @CacheResult(cacheName = "accounts")
    @SuppressWarnings("unchecked")
    public Optional<Caller> find(String issuer, String subject) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select * from app.find_account(:issuer, :subject, cast(:at as timestamptz))", Tuple.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("at", clock.instant())
                .getResultList();
        return rows.stream().findFirst().map(AccountService::caller);
    }

    private static Caller caller(Tuple row) {
        return new Caller(
                row.get("district_id", Integer.class),
                row.get("person_id", UUID.class),
                roles(row.get("roles", String.class)));
    }

    private static Set<Role> roles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(names.split(","))
                .filter(name -> !name.isEmpty() && !"OTHER".equals(name))
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
