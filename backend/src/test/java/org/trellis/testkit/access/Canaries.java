package org.trellis.testkit.access;

import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.testkit.Database;

/** What only one district knows: the ids of all its rows and the names in it. Seen elsewhere, it has leaked. */
final class Canaries {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String TABLES_WITH_ID = """
            select table_name from information_schema.columns
            where table_schema = 'app' and column_name = 'id' and udt_name = 'uuid' order by 1
            """;

    private static final String NAMES = """
            select p.family_name from app.person p where p.district_id = %1$d
                and not exists (select from app.person o where o.district_id <> %1$d
                    and position(p.family_name in o.given_name || ' ' || o.family_name) > 0)
            union select name from app.org where district_id = %1$d
            union select title from app.class where district_id = %1$d
            """;

    private final Set<String> ids = new HashSet<>();
    private final List<String> names;

    private Canaries(List<String> names) {
        this.names = names;
    }

    static Canaries of(int district) {
        Canaries canaries = new Canaries(Database.list(NAMES.formatted(district)));
        for (String table : Database.<String>list(TABLES_WITH_ID)) {
            canaries.ids.addAll(
                    Database.<String>list("select id::text from app." + table + " where district_id = " + district));
        }
        return canaries;
    }

    /** What of it stands in the answer, headers included; empty where nothing leaked. */
    Set<String> in(Response answer) {
        String text = answer.headers() + "\n" + answer.asString();
        Set<String> found = new TreeSet<>();
        names.stream().filter(text::contains).forEach(found::add);
        Matcher uuids = UUIDS.matcher(text);
        while (uuids.find()) {
            if (ids.contains(uuids.group())) {
                found.add(uuids.group());
            }
        }
        return found;
    }
}
