package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import org.trellis.paths.CodesignSetup;

/** What students and teachers would like to be different about a path, and what an IEP team decided. */
@Singleton
class CodesignStage implements Stage {

    private static final LocalTime SAID = LocalTime.of(15, 20);

    private final EntityManager entities;
    private final Cast cast;
    private final Codes codes;
    private final CodesignSetup paths;

    CodesignStage(EntityManager entities, Cast cast, Codes codes, CodesignSetup paths) {
        this.entities = entities;
        this.cast = cast;
        this.codes = codes;
        this.paths = paths;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String name() {
        return "co-design";
    }

    @Override
    public void load(DemoDistrict district) {
        cast.as(district, district.admin(), () -> {
            if (isEmpty("path_step_proposal")) {
                district.files().rows("story/wishes.csv").forEach(row -> wish(district, row));
            }
            if (isEmpty("authorized_modification")) {
                district.files().rows("story/exceptions.csv").forEach(row -> decide(district, row));
            }
        });
    }

    private void wish(DemoDistrict district, CsvRow row) {
        cast.ask(
                district,
                district.files().calendar().moment(row.get("on"), SAID),
                row.get("by"),
                () -> paths.wishPlace(cast.person(district, row.get("student")), row.get("note"), row.get("place")));
    }

    private void decide(DemoDistrict district, CsvRow row) {
        CodesignSetup.Decision decision = new CodesignSetup.Decision(
                codes.id(district, row.get("competency")),
                Integer.parseInt(row.get("level")),
                row.get("grounds"),
                LocalDate.parse(row.get("from")),
                LocalDate.parse(row.get("until")),
                row.get("authority"),
                row.get("guardian"));
        cast.ask(
                district,
                district.files().calendar().moment(row.get("from"), SAID),
                row.get("leader"),
                () -> paths.modify(
                        cast.person(district, row.get("student")),
                        cast.person(district, row.get("educator")),
                        cast.person(district, row.get("leader")),
                        decision));
    }

    private boolean isEmpty(String table) {
        return entities.createNativeQuery("select 1 from app." + table + " limit 1")
                .getResultList()
                .isEmpty();
    }
}
