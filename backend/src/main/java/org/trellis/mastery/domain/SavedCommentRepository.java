package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class SavedCommentRepository implements PanacheRepositoryBase<SavedCommentEntity, UUID> {

    /** More than anybody reads through; the newest win. */
    private static final int MOST = 300;

    /** Their own and the shared ones, newest first. */
    List<SavedCommentEntity> readBy(UUID person) {
        return find("retiredAt is null and (shared or authorId = ?1) order by createdAt desc, id", person)
                .page(0, MOST)
                .list();
    }

    Optional<SavedCommentEntity> same(UUID author, boolean shared, String body) {
        return find("retiredAt is null and authorId = ?1 and shared = ?2 and body = ?3", author, shared, body)
                .firstResultOptional();
    }

    Optional<SavedCommentEntity> open(UUID id) {
        return find("id = ?1 and retiredAt is null", id).firstResultOptional();
    }
}
