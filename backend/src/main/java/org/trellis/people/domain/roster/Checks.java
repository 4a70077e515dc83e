package org.trellis.people.domain.roster;

import org.trellis.people.domain.oneroster.FileMode;
import org.trellis.people.domain.oneroster.Manifest;
import org.trellis.people.domain.oneroster.RosterFile;
import org.trellis.people.domain.oneroster.RowError;
import org.trellis.people.domain.oneroster.RowErrors;

/** What only shows when all rows are there: ids used twice, ids that lead nowhere, ends before beginnings. Marks rows as bad. */
final class Checks {
    private final Sql sql;
    private final Manifest manifest;
    private final RowErrors errors;

    Checks(Sql sql, Manifest manifest, RowErrors errors) {
        this.sql = sql;
        this.manifest = manifest;
        this.errors = errors;
    }

    void run() {
        for (RosterFile file : RosterFile.values()) {
            checkTwice(file);
        }
        checkOrder(RosterFile.ACADEMIC_SESSIONS, "s.end_date <= s.start_date", "endDate", "startDate");
        checkOrder(RosterFile.ROLES, "s.end_date < s.begin_date", "endDate", "beginDate");
        checkOrder(RosterFile.ENROLLMENTS, "s.end_date < s.begin_date", "endDate", "beginDate");
        Reference.ALL.forEach(this::checkReference);
    }

    private void checkTwice(RosterFile file) {
        mark(
                file,
                "exists (select from %s first where first.sourced_id = s.sourced_id and first.line < s.line)"
                        .formatted(Staging.table(file)),
                "sourcedId",
                "duplicate-id",
                "stands in an earlier line already");
    }

    private void checkOrder(RosterFile file, String wrong, String field, String before) {
        mark(file, wrong, field, "ends-before-it-begins", "must be after " + before);
    }

    /** In a bulk file everything referred to must be in the package; otherwise it may be known from before. */
    private void checkReference(Reference reference) {
        String known = "exists (select from %s t where t.sourced_id = u.id and not t.bad)"
                .formatted(Staging.table(reference.target()));
        if (manifest.mode(reference.target()) != FileMode.BULK) {
            known +=
                    " or exists (select from app.%s t where t.source = current_setting('app.roster_source') and t.sourced_id = u.id and t.status = 'ACTIVE')"
                            .formatted(RosterTable.of(reference.target()).table());
        }
        mark(
                reference.file(),
                "exists (select from unnest(string_to_array(s.%s, ',')) u(id) where not (%s))"
                        .formatted(reference.column(), known),
                reference.field(),
                "dangling-id",
                "names something that is not in " + reference.target().fileName());
    }

    /** Rows that are to be ended may say what they like besides. */
    private void mark(RosterFile file, String wrong, String field, String code, String message) {
        sql.each(
                """
                with marked as (
                    update %s s set bad = true where not bad and coalesce(s.status, 'ACTIVE') = 'ACTIVE' and (%s) returning line
                ) select line from marked order by line""".formatted(Staging.table(file), wrong),
                row -> errors.add(
                        new RowError(RowError.Kind.ERROR, file.fileName(), row.getLong(1), field, code, message)));
    }
}
