package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.competencies.Scale;
import org.trellis.competencies.ScaleLevel;
import org.trellis.platform.web.ReaderLanguage;

/** The district's own scales; the standard scale is not stored. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class ScaleRepository {

    private static final String LEVELS = """
            select s.id, s.name as scale_name, l.level,
                coalesce(l.translations #>> array[:language, 'name'], l.name) as name,
                coalesce(l.translations #>> array[:language, 'description'], l.description) as description
            from app.scale s join app.scale_level l on (l.district_id, l.scale_id) = (s.district_id, s.id)
            """;

    private final EntityManager entities;
    private final ReaderLanguage reader;

    ScaleRepository(EntityManager entities, ReaderLanguage reader) {
        this.entities = entities;
        this.reader = reader;
    }

    /** By name. */
    List<Scale> all() {
        List<Tuple> rows = entities.createNativeQuery(LEVELS + "order by s.name, s.id, l.level", Tuple.class)
                .setParameter("language", reader.language())
                .getResultList();
        return List.copyOf(scales(rows).values());
    }

    /** The own scale of each of these competencies; those on the standard scale are left out. */
    Map<UUID, Scale> ofCompetencies(Collection<UUID> ids) {
        List<Tuple> owners = entities.createNativeQuery("""
                        select c.id, f.scale_id from app.competency c
                        join app.framework f on (f.district_id, f.id) = (c.district_id, c.framework_id)
                        where c.id = any(:ids)""", Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        boolean allStandard = owners.stream().allMatch(row -> row.get("scale_id") == null);
        Map<UUID, Scale> own = allStandard ? new HashMap<>() : byId();
        Map<UUID, Scale> scales = new HashMap<>();
        owners.forEach(row -> {
            Scale scale = own.get(row.get("scale_id", UUID.class));
            scales.put(row.get("id", UUID.class), scale == null ? StandardScale.SCALE : scale);
        });
        return scales;
    }

    private Map<UUID, Scale> byId() {
        Map<UUID, Scale> scales = new HashMap<>();
        all().forEach(scale -> scales.put(scale.id(), scale));
        return scales;
    }

    void add(UUID id, NewScale made) {
        entities.createNativeQuery("insert into app.scale (id, name) values (:id, :name)")
                .setParameter("id", id)
                .setParameter("name", made.name())
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into app.scale_level (scale_id, level, name, description, translations)
                        select :id, level - 1, name, description, coalesce(translations, '{}')
                        from rows from (jsonb_to_recordset(cast(:rows as jsonb)) as (name text, description text,
                            translations jsonb)) with ordinality as r(name, description, translations, level)""")
                .setParameter("id", id)
                .setParameter("rows", JsonRows.of(made.levels()))
                .executeUpdate();
    }

    boolean isNamed(String name) {
        return !entities.createNativeQuery("select 1 from app.scale where name = :name")
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    private static Map<UUID, Scale> scales(List<Tuple> rows) {
        Map<UUID, Scale> scales = new LinkedHashMap<>();
        for (Tuple row : rows) {
            UUID id = row.get("id", UUID.class);
            Scale scale = scales.computeIfAbsent(
                    id, k -> new Scale(id, row.get("scale_name", String.class), false, new ArrayList<>()));
            scale.levels()
                    .add(new ScaleLevel(
                            row.get("level", Integer.class),
                            row.get("name", String.class),
                            row.get("description", String.class)));
        }
        return scales;
    }
}
