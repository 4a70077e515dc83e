package org.trellis.people.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orgs and academic sessions of the district: no personal data. */
@Singleton
public class PlaceService {

    private final Rows rows;

    PlaceService(Rows rows) {
        this.rows = rows;
    }

    public record Org(
            UUID id,
            String name,
            String type,
            @Nullable String identifier,
            @Nullable UUID parentId) {}

    public record AcademicSession(
            UUID id,
            String title,
            String type,
            LocalDate startsOn,
            LocalDate endsOn,
            int schoolYear,
            @Nullable UUID parentId) {}

    /** Active ones, by name. */
    @Transactional
    public List<Org> orgs(Slice slice) {
        return rows.list(
                """
                select id, name, type, identifier, parent_id from app.org
                where status = 'ACTIVE' and (name, id) > (:key, cast(:last as uuid)) order by name, id limit :most""",
                parameters(slice),
                row -> new Org(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("type", String.class),
                        row.get("identifier", String.class),
                        row.get("parent_id", UUID.class)));
    }

    /** Active ones, by their first day. */
    @Transactional
    public List<AcademicSession> sessions(Slice slice) {
        return rows.list(
                """
                select id, title, type, cast(starts_on as text) as first_day, cast(ends_on as text) as day_after, school_year, parent_id from app.academic_session
                where status = 'ACTIVE' and (cast(starts_on as text), id) > (:key, cast(:last as uuid))
                order by starts_on, id limit :most""",
                parameters(slice),
                row -> new AcademicSession(
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        row.get("type", String.class),
                        LocalDate.parse(row.get("first_day", String.class)),
                        LocalDate.parse(row.get("day_after", String.class)),
                        row.get("school_year", Integer.class),
                        row.get("parent_id", UUID.class)));
    }

    private static Map<String, Object> parameters(Slice slice) {
        return Map.of("key", slice.start().key(), "last", slice.start().id(), "most", slice.most());
    }
}
