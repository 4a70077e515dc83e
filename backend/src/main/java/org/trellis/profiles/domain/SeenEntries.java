package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;
import org.trellis.profiles.EntryKind;

/** Entries through a reader's eyes. What the reader may not see is left out in SQL, so that it never gets here. */
@ApplicationScoped
class SeenEntries {

    /** A suggestion is between its author and the student until the student confirms it. */
    private static final String SEES = """
            ({e}.author_id = :viewer or {e}.student_id = :viewer or ({e}.status <> 'OFFERED'
                and ({e}.visibility = any(:readable) or ({e}.visibility = 'NAMED' and :viewer = any({e}.named_ids)))))
            """;

    private static final String COLUMNS = "select e.*, m.media_type, m.sha256 media_sha256, m.alt_text media_alt_text,"
            + " y.media_type confirmation_type, y.sha256 confirmation_sha256, y.alt_text confirmation_alt_text from ";
    private static final String MEDIA =
            " left join app.profile_entry_media m on (m.district_id, m.id) = (e.district_id, e.media_id)"
                    + " left join app.profile_entry_media y on (y.district_id, y.id) = (e.district_id, e.confirmation_id) ";
    private static final String ORDER = " order by e.created_at, e.id";

    private static final String NOW =
            COLUMNS + "app.profile_entry e" + MEDIA + "where e.student_id = :student and " + seenAs("e");

    /**
     * Whoever may not read it today may not read yesterday's words either: narrowing reaches into the past. What was retired
     * by then is left out first, by the entry itself, in an index: a retired entry never changes again.
     */
    private static final String THEN = COLUMNS + """
            app.profile_entry c
            cross join lateral (select p.entry from app.profile_entry_past p
                where (p.district_id, p.entry_id) = (c.district_id, c.id) and p.changed_at <= :at
                order by p.version desc limit 1) p
            cross join lateral jsonb_populate_record(null::app.profile_entry, p.entry) e
            """ + MEDIA + """
            where c.student_id = :student and c.created_at <= :at
                and case when c.status = 'RETIRED' then c.changed_at else timestamptz 'infinity' end > :at
                and e.status <> 'RETIRED' and
            """ + seenAs("e") + " and " + seenAs("c");

    private static final String AMONG =
            "select e.id from app.profile_entry e where e.student_id = :student and e.id = any(:ids) and "
                    + seenAs("e");

    private final EntityManager entities;

    SeenEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** The entries of the present, oldest first; retired ones left out. */
    List<Entry> now(Viewer viewer) {
        return list(query(NOW + " and e.status <> 'RETIRED'" + ORDER, viewer));
    }

    /** The entries as they stood at a time. */
    List<Entry> asOf(Viewer viewer, Instant at) {
        return list(query(THEN + ORDER, viewer).setParameter("at", at));
    }

    /** One entry, retired or not; empty also where the reader may not see it. */
    Optional<Entry> one(Viewer viewer, UUID entryId) {
        return list(query(NOW + " and e.id = :id", viewer).setParameter("id", entryId)).stream()
                .findFirst();
    }

    /** Which of these entries the reader may see, retired ones included: versions quote those too. */
    @SuppressWarnings("unchecked")
    Set<UUID> among(Viewer viewer, Collection<UUID> ids) {
        List<Tuple> rows = query(AMONG, viewer)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(row -> row.get("id", UUID.class)).collect(Collectors.toSet());
    }

    private Query query(String sql, Viewer viewer) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("student", viewer.studentId())
                .setParameter("viewer", viewer.personId())
                .setParameter("readable", viewer.readable().toArray(String[]::new));
    }

    private static String seenAs(String alias) {
        return SEES.replace("{e}", alias);
    }

    @SuppressWarnings("unchecked")
    private static List<Entry> list(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(SeenEntries::entry).toList();
    }

    private static Entry entry(Tuple row) {
        return new Entry(
                row.get("id", UUID.class),
                said(row),
                media(row, "media"),
                media(row, "confirmation"),
                row.get("author_id", UUID.class),
                Capacity.valueOf(row.get("author_capacity", String.class)),
                EntryStatus.valueOf(row.get("status", String.class)),
                row.get("reason", String.class),
                row.get("created_at", Instant.class),
                row.get("changed_at", Instant.class),
                row.get("changed_by", UUID.class),
                row.get("version", Long.class));
    }

    private static @Nullable EntryMedia media(Tuple row, String which) {
        UUID id = row.get(which + "_id", UUID.class);
        return id == null
                ? null
                : new EntryMedia(
                        id,
                        row.get(which + "_type", String.class),
                        row.get(which + "_sha256", String.class),
                        row.get(which + "_alt_text", String.class));
    }

    private static EntryText said(Tuple row) {
        Basis basis = new Basis(
                BasisKind.valueOf(row.get("basis_kind", String.class)),
                row.get("basis_note", String.class),
                List.of(row.get("basis_evidence_ids", UUID[].class)));
        return new EntryText(
                EntryKind.valueOf(row.get("kind", String.class)),
                row.get("body", String.class),
                basis,
                Visibility.valueOf(row.get("visibility", String.class)),
                Set.of(row.get("named_ids", UUID[].class)));
    }
}
