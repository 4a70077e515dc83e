package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.trellis.scheduling.domain.FlexBlockPlan;
import org.trellis.scheduling.domain.FlexBlockService;
import org.trellis.scheduling.domain.FlexBlockSlot;

/** Flexible blocks of the schools, this week and the coming ones. After the paths, which were planned before them. */
@Singleton
class FlexBlockStage implements Stage {

    private static final LocalTime WRITTEN = LocalTime.of(16, 0);
    private static final int DAYS_BEFORE = 7;

    private final EntityManager entities;
    private final Cast cast;
    private final FlexBlockService blocks;

    FlexBlockStage(EntityManager entities, Cast cast, FlexBlockService blocks) {
        this.entities = entities;
        this.cast = cast;
        this.blocks = blocks;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String name() {
        return "flex blocks";
    }

    @Override
    public void load(DemoDistrict district) {
        cast.as(district, district.admin(), () -> {
            if (entities.createNativeQuery("select 1 from app.flex_block limit 1")
                    .getResultList()
                    .isEmpty()) {
                district.files().rows("story/flex-blocks.csv").forEach(row -> write(district, row));
            }
        });
    }

    private void write(DemoDistrict district, CsvRow row) {
        FlexBlockSlot slot = new FlexBlockSlot(
                LocalDate.parse(row.get("on")),
                LocalTime.parse(row.get("starts")),
                LocalTime.parse(row.get("ends")),
                row.get("place"));
        FlexBlockPlan plan = new FlexBlockPlan(
                school(row.get("school")),
                slot,
                row.get("title"),
                row.get("purpose"),
                cast.person(district, row.get("educator")),
                Integer.valueOf(row.get("capacity")),
                LocalDate.parse(row.get("until")));
        String before = slot.day().minusDays(DAYS_BEFORE).toString();
        cast.ask(
                district,
                district.files().calendar().moment(before, WRITTEN),
                row.get("by"),
                () -> blocks.create(plan));
    }

    private UUID school(String sourcedId) {
        return (UUID) entities.createNativeQuery("select id from app.org where sourced_id = :school")
                .setParameter("school", sourcedId)
                .getSingleResult();
    }
}
