package org.trellis.demo;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.demo.Story.Confirmed;
import org.trellis.demo.Story.Contested;
import org.trellis.demo.Story.Judged;
import org.trellis.demo.Story.Returned;
import org.trellis.demo.Story.Work;

/** Puts the acts of a story in order of time, as they happened, and lets them be done. */
@Singleton
class StoryTeller {

    private static final LocalTime SHOWN = LocalTime.of(10, 5);
    private static final LocalTime JUDGED = LocalTime.of(15, 50);
    private static final LocalTime AGREED = LocalTime.of(16, 45);
    private static final LocalTime CONFIRMED = LocalTime.of(16, 30);

    private record Act(Instant when, Runnable what) {}

    private final StoryActs acts;
    private final OldNews news;

    StoryTeller(StoryActs acts, OldNews news) {
        this.acts = acts;
        this.news = news;
    }

    void tell(DemoDistrict district, Story story) {
        Scene scene = new Scene(district, story);
        Stream.of(
                        story.evidence().stream().flatMap(work -> ofWork(scene, work)),
                        story.confirmed().stream().map(confirmed -> confirmed(scene, confirmed)),
                        Stream.of(path(scene)))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Act::when))
                .forEach(act -> act.what().run());
    }

    private Act confirmed(Scene scene, Confirmed confirmed) {
        Instant when = moment(scene.district(), confirmed.on(), CONFIRMED);
        return new Act(when, () -> acts.confirm(scene, when, confirmed.competency()));
    }

    /** What came before is past. From here on what happens moves the path, and the software answers with proposals. */
    private Act path(Scene scene) {
        Instant when = moment(scene.district(), scene.story().pathAgreedOn(), AGREED);
        return new Act(when, () -> {
            acts.agreeOnPath(scene, when);
            news.forget();
        });
    }

    private Stream<Act> ofWork(Scene scene, Work work) {
        Instant shown = moment(scene.district(), work.shown(), SHOWN);
        return Stream.of(
                        new Act(shown, () -> acts.bring(scene, shown, work)),
                        judged(scene, work, work.judged()),
                        returned(scene, work, work.returned()),
                        contested(scene, work, work.contested()))
                .flatMap(Stream::ofNullable);
    }

    private @Nullable Act judged(Scene scene, Work work, @Nullable Judged judged) {
        if (judged == null) {
            return null;
        }
        Instant when = moment(scene.district(), judged.on(), JUDGED);
        return new Act(when, () -> acts.judge(scene, when, work, judged));
    }

    private @Nullable Act returned(Scene scene, Work work, @Nullable Returned returned) {
        if (returned == null) {
            return null;
        }
        Instant when = moment(scene.district(), returned.on(), JUDGED);
        return new Act(when, () -> acts.giveBack(scene, when, work, returned));
    }

    private @Nullable Act contested(Scene scene, Work work, @Nullable Contested contested) {
        if (contested == null) {
            return null;
        }
        Instant when = moment(scene.district(), contested.on(), CONFIRMED);
        return new Act(when, () -> acts.contest(scene, when, work, contested));
    }

    private static Instant moment(DemoDistrict district, String day, LocalTime time) {
        return district.files().calendar().moment(day, time);
    }
}
