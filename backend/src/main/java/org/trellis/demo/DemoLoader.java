package org.trellis.demo;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/** Loads the demo districts at start, before the first request is answered. What is there already is left alone. */
@Singleton
class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private final List<Stage> stages;
    private final DemoSettings settings;
    private final Clock clock;

    DemoLoader(@All List<Stage> stages, DemoSettings settings, Clock clock) {
        this.stages =
                stages.stream().sorted(Comparator.comparingInt(Stage::order)).toList();
        this.settings = settings;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent started) {
        if (settings.load()) {
            try {
                load();
            } catch (RuntimeException failed) {
                // the application is of use without it, and the next start goes on where this one stopped
                LOG.error("the demo districts are not complete", failed);
            }
        }
    }

    /** Both districts; safe to repeat. */
    void load() {
        load(district(1, "river", "River School District"));
        load(district(2, "lake", "Lake School District"));
    }

    private DemoDistrict district(int id, String slug, String title) {
        StoryCalendar calendar = StoryCalendar.of(clock.instant(), ZONE);
        return new DemoDistrict(
                id,
                slug,
                title,
                "admin." + slug,
                new DemoFiles(settings.directory().resolve(slug), calendar));
    }

    /** One district, part by part. */
    void load(DemoDistrict district) {
        for (Stage stage : stages) {
            Instant begun = clock.instant();
            stage.load(district);
            double seconds = Duration.between(begun, clock.instant()).toMillis() / 1000.0;
            LOG.infof("demo district %s: %s in %.1f s", district.slug(), stage.name(), seconds);
        }
    }
}
