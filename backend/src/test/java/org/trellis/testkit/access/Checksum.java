package org.trellis.testkit.access;

import java.util.List;
import java.util.stream.Collectors;
import org.trellis.testkit.Database;

/** One number for all rows of a district. */
final class Checksum {

    private static final String TABLES = """
            select table_name from information_schema.columns
            where table_schema = 'app' and column_name = 'district_id'
                and table_name in (select relname from pg_class where relkind = 'r') order by 1
            """;

    /** The order of rows does not matter, and no row is kept: the tables of a long run are large. */
    private static final String ONE = """
            select '%1$s' as name, count(*) || ':' || coalesce(sum(hashtextextended(%3$s, 0)), 0) as sum
            from app.%1$s t where t.district_id = %2$d
            """;

    private static final String WHOLE_ROW = "t::text";

    /** When the relay hands an event on is no change of what the district knows. */
    private static final String EVENT = "(to_jsonb(t) - '{relayed_at,attempts}'::text[])::text";

    private Checksum() {}

    static String of(int district) {
        List<String> tables = Database.list(TABLES);
        String all = tables.stream().map(table -> one(table, district)).collect(Collectors.joining(" union all "));
        return Database.one("select md5(string_agg(name || sum, '' order by name)) from (" + all + ") t");
    }

    private static String one(String table, int district) {
        return ONE.formatted(table, district, table.equals("event") ? EVENT : WHOLE_ROW);
    }

    /** Waits until the district's events have reached their listeners, so that only requests change it. */
    static void awaitQuiet(int district) {
        String waiting = "select count(*) from app.event where district_id = " + district
                + " and relayed_at is null and attempts < 5";
        for (int i = 0; i < 200 && Database.<Long>one(waiting) > 0; i++) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
