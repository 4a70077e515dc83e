package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.trellis.paths.NewExpectations;
import org.trellis.paths.PathSetup;

/** What every student of a grade is held to this year, adopted before school began. */
@Singleton
class ExpectationStage implements Stage {

    private static final LocalTime ADOPTED = LocalTime.of(18, 0);

    record Expectations(List<Adoption> sets) {}

    record Adoption(String title, String gradeLevel, String adoptedBy, String adoptedOn, List<Item> items) {}

    record Item(String competency, int requiredLevel, String dueOn) {}

    private final EntityManager entities;
    private final Cast cast;
    private final Codes codes;
    private final PathSetup paths;

    ExpectationStage(EntityManager entities, Cast cast, Codes codes, PathSetup paths) {
        this.entities = entities;
        this.cast = cast;
        this.codes = codes;
        this.paths = paths;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public String name() {
        return "expectations";
    }

    @Override
    public void load(DemoDistrict district) {
        List<Adoption> sets = district.files()
                .json("story/expectations.json", Expectations.class)
                .sets();
        cast.as(district, district.admin(), () -> {
            if (entities.createNativeQuery("select 1 from app.expectation_set limit 1")
                    .getResultList()
                    .isEmpty()) {
                sets.forEach(set -> adopt(district, set));
            }
        });
    }

    private void adopt(DemoDistrict district, Adoption set) {
        cast.ask(
                district,
                district.files().calendar().moment(set.adoptedOn(), ADOPTED),
                set.adoptedBy(),
                () -> paths.adopt(wanted(district, set), cast.person(district, set.adoptedBy())));
    }

    private NewExpectations wanted(DemoDistrict district, Adoption set) {
        return new NewExpectations(
                set.title(),
                set.gradeLevel(),
                null,
                codes.framework(),
                null,
                set.items().stream()
                        .map(item -> new NewExpectations.Item(
                                codes.id(district, item.competency()),
                                item.requiredLevel(),
                                LocalDate.parse(item.dueOn())))
                        .toList());
    }
}
