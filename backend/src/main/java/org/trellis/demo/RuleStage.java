package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import org.trellis.mastery.HistoryLoad;
import org.trellis.mastery.RuleParameters;

/** The rule by which mastery is told this year. */
@Singleton
class RuleStage implements Stage {

    private static final LocalTime ADOPTED = LocalTime.of(17, 0);

    private final EntityManager entities;
    private final Cast cast;
    private final HistoryLoad history;

    RuleStage(EntityManager entities, Cast cast, HistoryLoad history) {
        this.entities = entities;
        this.cast = cast;
        this.history = history;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public String name() {
        return "mastery rule";
    }

    @Override
    public void load(DemoDistrict district) {
        StoryCalendar calendar = district.files().calendar();
        cast.as(district, district.admin(), () -> {
            if (entities.createNativeQuery("select 1 from app.mastery_rule limit 1")
                    .getResultList()
                    .isEmpty()) {
                history.adoptRule(
                        "Body of evidence",
                        RuleParameters.recommended(),
                        cast.person(district, district.admin()),
                        calendar.moment(calendar.schoolBegins(), ADOPTED));
            }
        });
    }
}
