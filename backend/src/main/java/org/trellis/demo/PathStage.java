package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.trellis.paths.PathSetup;

/** Paths drafted by the planner: agreed by both sides, or waiting for them. */
@Singleton
class PathStage implements Stage {

    private static final LocalTime AGREED = LocalTime.of(14, 30);

    private final EntityManager entities;
    private final Cast cast;
    private final PathSetup paths;
    private final OldNews news;

    PathStage(EntityManager entities, Cast cast, PathSetup paths, OldNews news) {
        this.entities = entities;
        this.cast = cast;
        this.paths = paths;
        this.news = news;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String name() {
        return "paths";
    }

    @Override
    public void load(DemoDistrict district) {
        Together.each(
                district.files().rows("story/paths.csv"),
                row -> cast.as(district, row.get("educator"), () -> {
                    if (!hasPath(cast.person(district, row.get("student")))) {
                        draw(district, row);
                        news.forget();
                    }
                }));
    }

    private void draw(DemoDistrict district, CsvRow row) {
        UUID student = cast.person(district, row.get("student"));
        UUID educator = cast.person(district, row.get("educator"));
        Instant when = district.files().calendar().moment(row.get("on"), AGREED);
        cast.ask(
                district,
                when,
                row.get("educator"),
                () -> "AGREED".equals(row.get("status"))
                        ? paths.startPath(student, educator)
                        : paths.proposePath(student, educator));
    }

    private boolean hasPath(UUID student) {
        return !entities.createNativeQuery("select 1 from app.path_revision where student_id = :student limit 1")
                .setParameter("student", student)
                .getResultList()
                .isEmpty();
    }
}
