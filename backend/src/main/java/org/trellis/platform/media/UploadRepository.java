package org.trellis.platform.media;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Uploads and their pieces; each row belongs to the person who sends it. */
@Singleton
class UploadRepository {

    private static final String SELECT = """
            select id, file_name, byte_count, received, expires_at, used_at is not null as used from app.upload
            where person_id = :person and id = :id and expires_at > :now""";

    private final EntityManager entities;

    UploadRepository(EntityManager entities) {
        this.entities = entities;
    }

    void insert(UUID person, Upload upload) {
        entities.createNativeQuery("""
                        insert into app.upload (id, person_id, file_name, byte_count, expires_at)
                        values (:id, :person, :name, :size, :expires)""")
                .setParameter("id", upload.id())
                .setParameter("person", person)
                .setParameter("name", upload.fileName())
                .setParameter("size", upload.size())
                .setParameter("expires", upload.expiresAt())
                .executeUpdate();
    }

    /** Bytes this person has announced in uploads that are neither used nor expired. */
    long underWay(UUID person, Instant now) {
        return ((Number) entities.createNativeQuery("""
                                select coalesce(sum(byte_count), 0) from app.upload
                                where person_id = :person and used_at is null and expires_at > :now""")
                        .setParameter("person", person)
                        .setParameter("now", now)
                        .getSingleResult())
                .longValue();
    }

    /** Locked until the transaction ends, so that two pieces never come to lie at one place. */
    Optional<Upload> lock(UUID person, UUID id, Instant now) {
        return one(entities.createNativeQuery(SELECT + " for update", Tuple.class), person, id, now);
    }

    Optional<Upload> find(UUID person, UUID id, Instant now) {
        return one(entities.createNativeQuery(SELECT, Tuple.class), person, id, now);
    }

    void append(Upload upload, byte[] piece) {
        entities.createNativeQuery(
                        "insert into app.upload_piece (upload_id, begins_at, content) values (:id, :at, :content)")
                .setParameter("id", upload.id())
                .setParameter("at", upload.received())
                .setParameter("content", piece)
                .executeUpdate();
        entities.createNativeQuery("update app.upload set received = received + :more where id = :id")
                .setParameter("id", upload.id())
                .setParameter("more", piece.length)
                .executeUpdate();
    }

    /** The whole content, whose pieces are gone after this. */
    byte[] take(Upload upload, Instant now) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(Math.toIntExact(upload.size()));
        pieces(upload.id()).forEach(whole::writeBytes);
        entities.createNativeQuery("delete from app.upload_piece where upload_id = :id")
                .setParameter("id", upload.id())
                .executeUpdate();
        entities.createNativeQuery("update app.upload set used_at = :now where id = :id")
                .setParameter("id", upload.id())
                .setParameter("now", now)
                .executeUpdate();
        return whole.toByteArray();
    }

    int deleteExpired(Instant now) {
        return entities.createNativeQuery("delete from app.upload where expires_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> pieces(UUID id) {
        return entities.createNativeQuery(
                        "select content from app.upload_piece where upload_id = :id order by begins_at", byte[].class)
                .setParameter("id", id)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Upload> one(Query query, UUID person, UUID id, Instant now) {
        List<Tuple> rows = query.setParameter("person", person)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().findFirst().map(UploadRepository::upload);
    }

    private static Upload upload(Tuple row) {
        return new Upload(
                row.get("id", UUID.class),
                row.get("file_name", String.class),
                row.get("byte_count", Long.class),
                row.get("received", Long.class),
                row.get("expires_at", Instant.class),
                row.get("used", Boolean.class));
    }
}
