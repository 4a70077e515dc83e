package org.trellis.catalog.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of a learning resource that decisions move; its words and facts are written and read as a whole. */
@Entity
@Table(schema = "app", name = "learning_resource")
public class LearningResourceEntity {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    ResourceStatus status;

    @Column(name = "offered_by")
    @Nullable
    UUID offeredBy;

    @Version
    long version;
}
