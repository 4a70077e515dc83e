package org.trellis.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Database;

/** The second lock: the database itself keeps districts apart, and the application's role cannot step around it. */
@QuarkusTest
class RowSecurityTest {

    /** Tables without row-level security, or whose policies for the application say anything else than "this district". */
    private static final String UNPROTECTED = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'app' and c.relkind in ('r', 'p') and (
                not (c.relrowsecurity and c.relforcerowsecurity)
                or not exists (select from pg_policies p where p.schemaname = 'app' and p.tablename = c.relname
                    and p.policyname = 'tenant' and p.qual like '%district_id%current_district()%')
                or exists (select from pg_policies p where p.schemaname = 'app' and p.tablename = c.relname
                    and p.policyname <> 'tenant' and p.permissive = 'PERMISSIVE'
                    and p.roles && array['public', 'trellis_api']::name[]))
            union all
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'app' and c.relkind = 'v'
                and not coalesce('security_invoker=true' = any(c.reloptions), false)
            union all
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'app' and c.relkind = 'm'
            """;

    private static final String OWNED = "select count(*) from pg_class where relowner = 'trellis_api'::regrole";

    private static final String POWERS = """
            select rolsuper or rolbypassrls or rolcreaterole or rolreplication
                or pg_has_role('trellis_api', 'trellis_owner', 'member')
            from pg_roles where rolname = 'trellis_api'
            """;

    @Inject
    EntityManager entities;

    @Test
    @Tag("P03")
    void everyTableIsLockedToItsDistrict() throws SQLException {
        try (Connection connection = Database.superuser()) {
            List<String> unprotected = unprotected(connection);
            long tables = Database.<Long>one("select count(*) from pg_tables where schemaname = 'app'");
            System.out.printf("FIGURE P03 %d tables, %d without forced row security%n", tables, unprotected.size());
            assertTrue(tables > 0);
            assertEquals(List.of(), unprotected);
        }
    }

    @Test
    @Tag("P03")
    void theApplicationIsNeitherOwnerNorAboveTheRules() {
        Object user = QuarkusTransaction.requiringNew()
                .call(() ->
                        entities.createNativeQuery("select current_user::text").getSingleResult());
        assertEquals("trellis_api", user);
        assertEquals(0L, Database.<Long>one(OWNED));
        assertEquals(false, Database.<Boolean>one(POWERS));
    }

    @Test
    @Tag("P03")
    void aTableWithoutItWouldBeFound() throws SQLException {
        try (Connection connection = Database.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table app.forgotten (district_id int not null)");
            statement.execute("create view app.seen_through as select * from app.district");
            assertEquals(List.of("forgotten", "seen_through"), unprotected(connection));
            connection.rollback();
        }
    }

    private static List<String> unprotected(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(UNPROTECTED)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
