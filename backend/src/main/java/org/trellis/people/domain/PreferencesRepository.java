package org.trellis.people.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class PreferencesRepository implements PanacheRepositoryBase<PreferencesEntity, UUID> {}
