package org.trellis.people.domain.roster;

import org.trellis.people.domain.oneroster.FileMode;

/**
 * Brings one table into the state its staged file asks for: adds, changes, ends; touches no row that says the same already, and
 * deletes none.
 */
final class Upsert {
    private static final String SOURCE = "current_setting('app.roster_source')";
    private static final String GONE = "s.status in ('TOBEDELETED', 'INACTIVE')";

    private final Sql sql;
    private final RosterTable table;
    private final String target;
    private final String stage;

    Upsert(Sql sql, RosterTable table) {
        this.sql = sql;
        this.table = table;
        this.target = "app." + table.table();
        this.stage = Staging.table(table.file());
    }

    long activeBefore() {
        return sql.number("select count(*) from " + target + " where status = 'ACTIVE' and source = " + SOURCE);
    }

    FileCounts apply(FileMode mode) {
        if (mode == FileMode.ABSENT) {
            return FileCounts.NONE;
        }
        long read = sql.number("select count(*) from " + stage);
        long wanted = want();
        long changed = change();
        long added = add();
        long ended = endByStatus() + (mode == FileMode.BULK ? endByAbsence() : 0);
        return new FileCounts(read, added, changed, ended, wanted - changed - added);
    }

    /** The rows as they shall be, in a table of their own, so that each reference is looked up once. */
    private long want() {
        sql.run(
                "create temp table want_%s on commit drop as select s.id, s.sourced_id, %s from %s s where not s.bad and not coalesce(%s, false)"
                        .formatted(table.table(), table.selection(), stage, GONE));
        sql.run("create index on want_" + table.table() + " (sourced_id)");
        sql.run("analyze want_" + table.table());
        return sql.number("select count(*) from want_" + table.table());
    }

    private long change() {
        return sql.run("""
                update %1$s t set %2$s, status = 'ACTIVE', changed_at = now() from want_%3$s w
                where t.source = %4$s and t.sourced_id = w.sourced_id
                and (t.status, %5$s) is distinct from ('ACTIVE', %6$s)""".formatted(
                        target, table.assignments(), table.table(), SOURCE, table.columns("t."), table.columns("w.")));
    }

    private long add() {
        return sql.run("""
                insert into %1$s (id, source, sourced_id, %2$s)
                select w.id, %3$s, w.sourced_id, %4$s from want_%5$s w
                where not exists (select from %1$s t where t.source = %3$s and t.sourced_id = w.sourced_id)""".formatted(target, table.columns(""), SOURCE, table.columns("w."), table.table()));
    }

    private long endByStatus() {
        return sql.run("""
                update %s t set status = 'ENDED', changed_at = now() from %s s
                where t.source = %s and t.sourced_id = s.sourced_id and t.status = 'ACTIVE' and not s.bad and %s""".formatted(target, stage, SOURCE, GONE));
    }

    private long endByAbsence() {
        return sql.run("""
                update %1$s t set status = 'ENDED', changed_at = now()
                where t.source = %2$s and t.status = 'ACTIVE'
                and not exists (select from %3$s s where s.sourced_id = t.sourced_id)""".formatted(target, SOURCE, stage));
    }
}
