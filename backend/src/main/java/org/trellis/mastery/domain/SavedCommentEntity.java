package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sentence of the comment bank: an educator's own, or one that the district shares. */
@Entity
@Table(schema = "app", name = "saved_comment")
public class SavedCommentEntity {

    @Id
    public UUID id;

    @Column(name = "author_id")
    public UUID authorId;

    public boolean shared;

    public String body;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "retired_at")
    public @Nullable Instant retiredAt;
}
