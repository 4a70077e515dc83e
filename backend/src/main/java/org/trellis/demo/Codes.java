package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The competencies of the demo framework by their code. */
@Singleton
class Codes {

    private final EntityManager entities;
    private final Map<DemoDistrict, Map<String, UUID>> known = new ConcurrentHashMap<>();

    Codes(EntityManager entities) {
        this.entities = entities;
    }

    /** Call in a transaction of the district. */
    UUID id(DemoDistrict district, String code) {
        UUID id = known.computeIfAbsent(district, any -> read()).get(code);
        if (id == null) {
            throw new IllegalStateException("the framework has no competency " + code);
        }
        return id;
    }

    List<UUID> ids(DemoDistrict district, List<String> codes) {
        return codes.stream().map(code -> id(district, code)).toList();
    }

    UUID framework() {
        return (UUID) entities.createNativeQuery("select id from app.framework").getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private Map<String, UUID> read() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select code, id from app.competency where kind = 'COMPETENCY'", Tuple.class)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get("code", String.class), row -> row.get("id", UUID.class)));
    }
}
