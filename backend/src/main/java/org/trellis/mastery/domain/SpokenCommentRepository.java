package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class SpokenCommentRepository implements PanacheRepositoryBase<SpokenCommentEntity, UUID> {}
