package org.trellis.scheduling.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;
import org.trellis.paths.PathTimetable;
import org.trellis.people.People;
import org.trellis.scheduling.FlexBlockCancelled;
import org.trellis.scheduling.FlexBlockMoved;

/** Where a block does not take place when it was to, the plans that counted on it are looked at. */
@ApplicationScoped
class FlexBlockListener {

    private final PathTimetable paths;
    private final People people;

    FlexBlockListener(PathTimetable paths, People people) {
        this.paths = paths;
        this.people = people;
    }

    void on(@Observes FlexBlockMoved news) {
        lost(news.schoolId(), news.from());
    }

    void on(@Observes FlexBlockCancelled news) {
        lost(news.schoolId(), news.on());
    }

    private void lost(UUID school, LocalDate on) {
        paths.blockTimeLost(people.studentsOfSchool(school), on);
    }
}
