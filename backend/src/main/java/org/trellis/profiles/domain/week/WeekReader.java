package org.trellis.profiles.domain.week;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.trellis.people.Relation;
import org.trellis.platform.error.Problems;
import org.trellis.profiles.domain.access.Participant;

/** Weeks as one person may read them: before it is shared a week is the student's alone. */
@ApplicationScoped
class WeekReader {

    private final GoalWeekRepository weeks;
    private final WeekReplies replies;

    WeekReader(GoalWeekRepository weeks, WeekReplies replies) {
        this.weeks = weeks;
        this.replies = replies;
    }

    List<WeekView> all(Participant reader) {
        List<GoalWeekEntity> seen = weeks.all(reader.studentId()).stream()
                .filter(week -> sees(reader, week))
                .toList();
        var said = replies.of(seen.stream().map(GoalWeekEntity::id).toList());
        return seen.stream()
                .map(week -> week.view(said.getOrDefault(week.id(), List.of())).seenBy(reader))
                .toList();
    }

    /** 404 for everyone but the student until it is shared. */
    GoalWeekEntity seen(Participant reader, LocalDate weekOf) {
        return weeks.of(reader.studentId(), weekOf)
                .filter(week -> sees(reader, week))
                .orElseThrow(Problems::notFound);
    }

    WeekView view(GoalWeekEntity week, Participant reader) {
        weeks.flush();
        List<WeekReply> said = replies.of(List.of(week.id())).getOrDefault(week.id(), List.of());
        return week.view(said).seenBy(reader);
    }

    private static boolean sees(Participant reader, GoalWeekEntity week) {
        return week.isShared() || reader.relation() == Relation.SELF;
    }
}
