package org.trellis.people.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** SQL projections into records; needs a transaction. */
@Singleton
class Rows {
    private final EntityManager entities;

    Rows(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    <T> List<T> list(String sql, Map<String, ?> parameters, Function<Tuple, T> record) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(record).toList();
    }
}
