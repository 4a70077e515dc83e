package org.trellis.people.domain.roster;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.people.domain.oneroster.OneRosterVersion;
import org.trellis.people.domain.oneroster.RosterFile;
import org.trellis.people.domain.oneroster.RosterReader;
import org.trellis.people.domain.oneroster.StagedRow;

/**
 * Temporary tables, one a file, that live as long as the transaction: {@code stage_<file>(line, bad, id, …columns)}. Rows go in by
 * COPY; {@code id} is filled afterwards with the id the thing has, or will get.
 */
final class Staging {
    private final Sql sql;

    Staging(Sql sql) {
        this.sql = sql;
    }

    static String table(RosterFile file) {
        return "stage_" + file.title().toLowerCase(java.util.Locale.ROOT);
    }

    /** Creates all of them; files that were not sent stay empty. */
    void create() {
        for (RosterFile file : RosterFile.values()) {
            String columns = file.stagedColumns().stream()
                    .map(column -> '"' + column.name() + "\" " + column.type())
                    .collect(Collectors.joining(", "));
            sql.run("create temp table " + table(file) + " (line bigint, bad boolean, " + columns
                    + ", id uuid) on commit drop");
        }
    }

    /** Reads one file into its table. */
    long load(RosterReader reader, RosterFile file) throws IOException {
        String columns = file.stagedColumns().stream()
                .map(column -> '"' + column.name() + '"')
                .collect(Collectors.joining(", "));
        String copy = "copy " + table(file) + " (line, bad, " + columns + ") from stdin with (format csv)";
        try (Writer out = new BufferedWriter(new OutputStreamWriter(sql.copy(copy), StandardCharsets.UTF_8), 1 << 16)) {
            return reader.read(file, row -> write(out, row));
        }
    }

    /** 1.1 has no roles file: each user has one role at each of their orgs. */
    void deriveRoles(OneRosterVersion version) {
        if (version == OneRosterVersion.V1_1) {
            sql.run("""
                    insert into stage_roles (line, bad, sourced_id, status, user_sourced_id, role_type, role, org_sourced_id)
                    select u.line, u.bad, u.sourced_id || ':' || o.id, u.status, u.sourced_id, 'PRIMARY', u.role, o.id
                    from stage_users u cross join lateral unnest(string_to_array(u.org_sourced_ids, ',')) o(id)""");
        }
    }

    void index() {
        for (RosterFile file : RosterFile.values()) {
            sql.run("create index on " + table(file) + " (sourced_id)");
            sql.run("analyze " + table(file));
        }
    }

    /** Gives every staged row the id its thing has, or a new one. */
    void identify() {
        for (RosterFile file : RosterFile.values()) {
            sql.run(
                    "update " + table(file) + " s set id = coalesce((select t.id from app."
                            + RosterTable.of(file).table()
                            + " t where t.source = current_setting('app.roster_source') and t.sourced_id = s.sourced_id), uuidv7())");
        }
    }

    private static void write(Writer out, StagedRow row) throws IOException {
        out.append(Long.toString(row.line())).append(row.bad() ? ",t" : ",f");
        for (@Nullable String cell : row.cells()) {
            out.append(',');
            if (cell != null) {
                out.append('"').append(cell.replace("\"", "\"\"")).append('"');
            }
        }
        out.append('\n');
    }
}
