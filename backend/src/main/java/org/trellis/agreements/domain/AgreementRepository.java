package org.trellis.agreements.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.AgreementStatus;
import org.trellis.agreements.Capacity;
import org.trellis.agreements.RecordedVoice;
import org.trellis.agreements.Subject;
import org.trellis.platform.media.KeptMedia;

/** The facts. There are inserts here and reads, and nothing else. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<AgreementEntity, UUID> {

    private static final String OF_SUBJECTS = """
            select a.id, a.subject_id, a.actor_id, a.capacity, a.subject_hash, a.given_at, coalesce(e.status, 'GIVEN') status,
                r.id recording_id, r.recorded_by, r.file_name, r.media_type, r.byte_count, r.sha256, r.words
            from app.agreement a
            left join app.agreement_ending e on (e.district_id, e.agreement_id) = (a.district_id, a.id)
            left join app.agreement_recording r on (r.district_id, r.id) = (a.district_id, a.recording_id)
            where a.subject_kind = :kind and a.subject_id = any(:subjects)
            order by a.given_at, a.id
            """;

    private static final String SETTLE = """
            insert into app.mutual_agreement (subject_kind, subject_id, subject_hash, reached_at)
            values (:kind, :subject, :hash, :now) on conflict do nothing
            """;

    private static final String SETTLED_HASH =
            "select subject_hash from app.mutual_agreement where subject_kind = :kind and subject_id = :subject";

    @SuppressWarnings("unchecked")
    List<Agreement> ofSubjects(String kind, Collection<UUID> subjects) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(OF_SUBJECTS, Tuple.class)
                .setParameter("kind", kind)
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(AgreementRepository::agreement).toList();
    }

    void keep(AgreementRecordingEntity recording) {
        getEntityManager().persist(recording);
    }

    void end(AgreementEndingEntity ending) {
        getEntityManager().persist(ending);
    }

    /** Records that both sides agree; the database refuses it where they do not. */
    void settle(Subject subject, String hash, Instant now) {
        about(SETTLE, subject)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The hash both sides agreed to; null while they have not. */
    @Nullable
    String settledHash(Subject subject) {
        return (String)
                about(SETTLED_HASH, subject).getResultStream().findFirst().orElse(null);
    }

    private Query about(String sql, Subject subject) {
        return getEntityManager()
                .createNativeQuery(sql)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id());
    }

    private static Agreement agreement(Tuple row) {
        return new Agreement(
                row.get("id", UUID.class),
                row.get("subject_id", UUID.class),
                row.get("actor_id", UUID.class),
                Capacity.valueOf(row.get("capacity", String.class)),
                row.get("subject_hash", String.class),
                row.get("given_at", Instant.class),
                AgreementStatus.valueOf(row.get("status", String.class)),
                voice(row));
    }

    private static @Nullable RecordedVoice voice(Tuple row) {
        UUID id = row.get("recording_id", UUID.class);
        if (id == null) {
            return null;
        }
        KeptMedia file = new KeptMedia(
                row.get("file_name", String.class),
                row.get("media_type", String.class),
                row.get("byte_count", Long.class),
                row.get("sha256", String.class));
        return new RecordedVoice(id, row.get("recorded_by", UUID.class), file, row.get("words", String.class));
    }
}
