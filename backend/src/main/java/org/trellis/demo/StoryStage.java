package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Fourteen students whose work is told in full, act by act. */
@Singleton
class StoryStage implements Stage {

    private final EntityManager entities;
    private final Cast cast;
    private final StoryTeller teller;

    StoryStage(EntityManager entities, Cast cast, StoryTeller teller) {
        this.entities = entities;
        this.cast = cast;
        this.teller = teller;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public void load(DemoDistrict district) {
        List<Story> stories =
                district.files().json("story/stories.json", Story.Stories.class).stories();
        Together.each(
                stories,
                story -> cast.as(district, story.student(), () -> {
                    if (!isTold(district, story)) {
                        teller.tell(district, story);
                    }
                }));
    }

    private boolean isTold(DemoDistrict district, Story story) {
        UUID student = cast.person(district, story.student());
        return !entities.createNativeQuery("select 1 from app.evidence where student_id = :student and title = :title")
                .setParameter("student", student)
                .setParameter("title", story.evidence().getLast().title())
                .getResultList()
                .isEmpty();
    }
}
