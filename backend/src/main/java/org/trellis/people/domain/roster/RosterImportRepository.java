package org.trellis.people.domain.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.trellis.people.domain.oneroster.RowError;

/** Imports and what was wrong in them. */
@Singleton
class RosterImportRepository implements PanacheRepositoryBase<RosterImportEntity, UUID> {

    /** Newest first: ids are in time order. */
    List<RosterImportEntity> before(UUID id, int most) {
        return find("id < ?1 order by id desc", id).page(0, most).list();
    }

    List<RosterImportEntity> newest(int most) {
        return find("order by id desc").page(0, most).list();
    }

    /** Not settled and silent since then: left behind by an instance that stopped. */
    List<UUID> silentSince(Instant then) {
        return find(
                        "status in ?1 and heartbeatAt < ?2",
                        List.of(
                                ImportStatus.RECEIVED,
                                ImportStatus.READING,
                                ImportStatus.CHECKING,
                                ImportStatus.APPLYING),
                        then)
                .stream()
                .map(silent -> silent.id)
                .toList();
    }

    void beat(UUID id, ImportStatus status, int progress, Instant now) {
        update("status = ?1, progress = ?2, heartbeatAt = ?3 where id = ?4", status, progress, now, id);
    }

    /** False where another import of this district is at work; the lock ends with the transaction. */
    boolean lockDistrict() {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(7402, app.current_district())")
                .getSingleResult();
    }

    /** Replaces what earlier runs of this import told. */
    void tell(UUID id, List<RowError> rows) {
        getEntityManager()
                .createNativeQuery("delete from app.roster_import_row where import_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        for (int i = 0; i < rows.size(); i++) {
            RowError row = rows.get(i);
            getEntityManager()
                    .createNativeQuery("""
                            insert into app.roster_import_row (import_id, number, kind, file, line, field, code, message)
                            values (?1, ?2, ?3, ?4, ?5, cast(?6 as text), ?7, ?8)""")
                    .setParameter(1, id)
                    .setParameter(2, i + 1)
                    .setParameter(3, row.kind().name())
                    .setParameter(4, row.file())
                    .setParameter(5, row.line())
                    .setParameter(6, row.field())
                    .setParameter(7, row.code())
                    .setParameter(8, row.message())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    List<ImportRow> rows(UUID id, String kind, int after, int most) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select number, kind, file, line, field, code, message from app.roster_import_row
                        where import_id = :id and kind = :kind and number > :after order by number limit :most""", Tuple.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(RosterImportRepository::row).toList();
    }

    private static ImportRow row(Tuple row) {
        return new ImportRow(
                row.get("number", Integer.class),
                row.get("kind", String.class),
                row.get("file", String.class),
                row.get("line", Long.class),
                row.get("field", String.class),
                row.get("code", String.class),
                row.get("message", String.class));
    }
}
