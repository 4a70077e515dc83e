package org.trellis.testkit;

import java.util.List;
import java.util.UUID;

/**
 * A small framework in River District: counting comes before ratios, ratios before rates; estimating stands alone. For
 * tests that need competencies rather than their import.
 */
public final class Ladder {

    public static final UUID FRAMEWORK = World.id(1, 500);
    public static final UUID AREA = World.id(1, 501);
    public static final UUID COUNTING = World.id(1, 502);
    public static final UUID RATIOS = World.id(1, 503);
    public static final UUID RATES = World.id(1, 504);
    public static final UUID ESTIMATING = World.id(1, 505);
    public static final UUID RETIRED = World.id(1, 506);

    private Ladder() {}

    /** Puts it there unless it is there already. */
    public static synchronized void ensure() {
        World.ensure();
        if (Database.<Long>one("select count(*) from app.framework where id = ?", FRAMEWORK) > 0) {
            return;
        }
        Database.run("insert into app.scale (district_id, id, name) values (1, ?, 'Ladder scale')", FRAMEWORK);
        Database.run(
                "insert into app.scale_level (district_id, scale_id, level, name) select 1, ?, l, 'Level ' || l"
                        + " from generate_series(0, 4) l",
                FRAMEWORK);
        Database.run(
                "insert into app.framework (district_id, id, identifier, title, language, status, scale_id, published_at)"
                        + " values (1, ?, ?, 'Ladder', 'en', 'ADOPTED', ?, now())",
                FRAMEWORK,
                FRAMEWORK,
                FRAMEWORK);
        item(AREA, "AREA", "RP", "Ratios and proportions", 0);
        item(COUNTING, "COMPETENCY", "RP.1", "I can count in groups.", 1);
        item(RATIOS, "COMPETENCY", "RP.2", "I can compare with ratios.", 2);
        item(RATES, "COMPETENCY", "RP.3", "I can use unit rates.", 3);
        item(ESTIMATING, "COMPETENCY", "RP.4", "I can estimate.", 4);
        item(RETIRED, "COMPETENCY", "RP.9", "I can use an abacus.", 5);
        Database.run("update app.competency set retired_at = now() where id = ?", RETIRED);
        precedes(COUNTING, RATIOS);
        precedes(RATIOS, RATES);
    }

    public static List<UUID> inOrder() {
        return List.of(COUNTING, RATIOS, RATES);
    }

    private static void item(UUID id, String kind, String code, String statement, int order) {
        Database.run(
                "insert into app.competency (district_id, id, framework_id, identifier, area_id, kind, code, statement,"
                        + " language, depth, tree_order, search_text) values (1, ?, ?, ?, ?, ?, ?, ?, 'en', 1, ?, lower(?))",
                id,
                FRAMEWORK,
                id,
                kind.equals("AREA") ? null : AREA,
                kind,
                code,
                statement,
                order,
                code + " " + statement);
    }

    private static void precedes(UUID before, UUID after) {
        Database.run(
                "insert into app.association (district_id, framework_id, identifier, kind, origin_identifier,"
                        + " destination_identifier, origin_id, destination_id) values (1, ?, ?, 'PRECEDES', ?, ?, ?, ?)",
                FRAMEWORK,
                UUID.randomUUID(),
                before,
                after,
                before,
                after);
    }
}
