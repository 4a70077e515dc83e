package org.trellis.paths;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.testkit.Database;
import org.trellis.testkit.Ladder;

/** Paths past the application: as the database counts them, and as raw SQL tries to lower them. */
final class RawPaths {

    private static final Set<String> REFUSALS = Set.of("23000", "23514", "42501");

    /** Each lowers a path that is proposed: by leaving out, by a lower level, by aiming elsewhere, by leaving out steps. */
    private static final List<String> LOWERING = List.of(
            "delete from app.path_step_target where revision_id = '%1$s' and competency_id = '%2$s'",
            "update app.path_step_target set level = 1 where revision_id = '%1$s' and competency_id = '%2$s'",
            "update app.path_step_target set competency_id = '%3$s' where revision_id = '%1$s' and competency_id = '%2$s'",
            "with gone as (delete from app.path_step_target where revision_id = '%1$s' returning step_id) select count(*) from gone",
            "delete from app.expectation_item where competency_id = '%2$s'",
            "update app.expectation_item set required_level = 1 where competency_id = '%2$s'",
            "insert into app.authorized_modification (student_id, competency_id, team, grounds, starts_on, ends_on, status,"
                    + " proposed_by, proposed_at, authority, notice_to, notice_on, notice_way, authorized_by, authorized_at)"
                    + " values ('%4$s', '%2$s', 'IEP', 'x', current_date, current_date, 'AUTHORIZED', '%5$s', now(), 'x', 'x',"
                    + " current_date, 'LETTER', '%4$s', now())",
            "with m as (insert into app.authorized_modification (student_id, competency_id, team, grounds, starts_on, ends_on,"
                    + " proposed_by, proposed_at) values ('%4$s', '%2$s', 'IEP', 'x', current_date, current_date, '%5$s', now())"
                    + " returning id) select * from m; update app.authorized_modification set status = 'AUTHORIZED'");

    private RawPaths() {}

    static List<String> lowering(String revision) {
        List<String> attempts = new ArrayList<>();
        for (UUID required : List.of(Ladder.RATIOS, Ladder.RATES, Ladder.ESTIMATING)) {
            LOWERING.forEach(sql -> attempts.add(sql.formatted(
                    revision, required, Ladder.COUNTING, PathScene.STUDENT.id(), PathScene.TEACHER.id())));
        }
        return attempts;
    }

    /** What all of Lucía's paths in use lack of the adopted expectations, counted without the application's functions. */
    static int shortfall() {
        return Database.<Long>one("""
                        select count(*) from app.path_revision r
                        join app.expectation_set s on s.status = 'ADOPTED' and s.district_id = r.district_id
                        join app.expectation_item i on i.set_id = s.id
                        where r.student_id = ? and r.status in ('PROPOSED', 'CHANGES_REQUESTED', 'AGREED', 'ACTIVE')
                            and not exists (select from app.path_step_target t where t.revision_id = r.id
                                and t.competency_id = i.competency_id and t.level >= i.required_level)""", PathScene.STUDENT.id()).intValue();
    }

    static void withoutTrigger(Runnable work) {
        Database.run("alter table app.path_step_target disable trigger keep_expectations");
        try {
            work.run();
        } finally {
            Database.run("alter table app.path_step_target enable trigger keep_expectations");
        }
    }

    /** As the application's role, in the district; true when the database did not let it happen. */
    static boolean refused(String sql) {
        try (Connection connection = Database.api();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.district', '1', true)");
            statement.execute(sql);
            connection.commit();
            return false;
        } catch (SQLException expected) {
            if (REFUSALS.contains(expected.getSQLState())) {
                return true;
            }
            throw new IllegalStateException(expected);
        }
    }
}
