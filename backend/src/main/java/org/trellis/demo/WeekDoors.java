package org.trellis.demo;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.trellis.profiles.domain.week.GoalWeekService;
import org.trellis.profiles.domain.week.WeekReplyService;
import org.trellis.profiles.domain.week.WeekView;
import org.trellis.profiles.domain.week.WeekWords;

/** What people do with a week, through the services their endpoints call. */
@Singleton
class WeekDoors {

    private final GoalWeekService weeks;
    private final WeekReplyService replies;

    WeekDoors(GoalWeekService weeks, WeekReplyService replies) {
        this.weeks = weeks;
        this.replies = replies;
    }

    /** The version a request would name is part of the request's context. */
    @ActivateRequestContext
    WeekView share(UUID student, LocalDate weekOf, WeekWords words) {
        weeks.write(student, weekOf, words);
        return weeks.share(student, weekOf);
    }

    WeekView reply(UUID student, LocalDate weekOf, String text) {
        return replies.reply(student, weekOf, text);
    }
}
