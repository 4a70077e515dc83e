package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.trellis.profiles.domain.AccommodationKind;
import org.trellis.profiles.domain.AccommodationService;

/** Support that students have a right to, entered by the school's office. */
@Singleton
class AccommodationStage implements Stage {

    private static final LocalTime ENTERED = LocalTime.of(9, 30);

    private final EntityManager entities;
    private final Cast cast;
    private final AccommodationService accommodations;

    AccommodationStage(EntityManager entities, Cast cast, AccommodationService accommodations) {
        this.entities = entities;
        this.cast = cast;
        this.accommodations = accommodations;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public String name() {
        return "accommodations";
    }

    @Override
    public void load(DemoDistrict district) {
        if (!cast.asSystem(district, this::isTold)) {
            district.files().rows("story/accommodations.csv").forEach(row -> enter(district, row));
        }
    }

    private void enter(DemoDistrict district, CsvRow row) {
        UUID student = cast.person(district, row.get("student"));
        AccommodationKind kind = AccommodationKind.valueOf(row.get("kind"));
        Instant when = district.files().calendar().moment(row.get("on"), ENTERED);
        cast.ask(district, when, row.get("by"), () -> accommodations.enter(student, kind, row.get("text")));
    }

    private boolean isTold() {
        return !entities.createNativeQuery("select 1 from app.accommodation limit 1")
                .getResultList()
                .isEmpty();
    }
}
