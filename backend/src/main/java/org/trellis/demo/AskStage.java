package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.trellis.mastery.domain.AskCapacity;
import org.trellis.mastery.domain.AskService;
import org.trellis.mastery.domain.NewAsk;

/** Pieces that somebody is asked to judge, and nobody has answered yet. */
@Singleton
class AskStage implements Stage {

    private static final LocalTime ASKED = LocalTime.of(16, 55);

    private final EntityManager entities;
    private final Cast cast;
    private final Codes codes;
    private final AskService asks;

    AskStage(EntityManager entities, Cast cast, Codes codes, AskService asks) {
        this.entities = entities;
        this.cast = cast;
        this.codes = codes;
        this.asks = asks;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String name() {
        return "asks";
    }

    @Override
    public void load(DemoDistrict district) {
        if (!cast.asSystem(district, this::isTold)) {
            district.files().rows("story/asks.csv").forEach(row -> ask(district, row));
        }
    }

    private void ask(DemoDistrict district, CsvRow row) {
        UUID student = cast.person(district, row.get("student"));
        Instant when = district.files().calendar().moment(row.get("on"), ASKED);
        cast.ask(district, when, row.get("by"), () -> {
            NewAsk wanted = new NewAsk(
                    AskCapacity.valueOf(row.get("capacity")),
                    cast.person(district, row.get("asked")),
                    codes.id(district, row.get("competency")),
                    row.get("note"));
            return asks.ask(student, work(student, row.get("work")), wanted);
        });
    }

    private UUID work(UUID student, String title) {
        return (UUID)
                entities.createNativeQuery("select id from app.evidence where student_id = :student and title = :title")
                        .setParameter("student", student)
                        .setParameter("title", title)
                        .getSingleResult();
    }

    private boolean isTold() {
        return !entities.createNativeQuery("select 1 from app.judgement_ask limit 1")
                .getResultList()
                .isEmpty();
    }
}
