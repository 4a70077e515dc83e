package org.trellis.platform.tenancy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The districts served here, for background work that goes through them one by one. */
@Singleton
public class Districts {

    private final EntityManager entities;

    Districts(EntityManager entities) {
        this.entities = entities;
    }

    /** Ids only; empty on a new installation. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Integer> ids() {
        return entities.createNativeQuery("select id from app.district_ids() as id order by id")
                .getResultList();
    }
}
