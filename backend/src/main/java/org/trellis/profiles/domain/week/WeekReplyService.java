package org.trellis.profiles.domain.week;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.trellis.people.Relation;
import org.trellis.platform.error.Problems;
import org.trellis.profiles.domain.access.Participant;
import org.trellis.profiles.domain.access.ParticipantAccess;

/** Words about a week that was shared: from educators, the family and the student. */
@ApplicationScoped
@Transactional
public class WeekReplyService {

    private final ParticipantAccess access;
    private final WeekReader reader;
    private final WeekReplies replies;

    WeekReplyService(ParticipantAccess access, WeekReader reader, WeekReplies replies) {
        this.access = access;
        this.reader = reader;
        this.replies = replies;
    }

    public WeekView reply(UUID studentId, LocalDate weekOf, String text) {
        Participant author = access.of(studentId);
        if (!author.takesPart() && author.relation() != Relation.GUARDIAN) {
            throw Problems.forbidden("You can read this week, not answer it.");
        }
        GoalWeekEntity week = reader.seen(author, weekOf);
        if (!week.isShared()) {
            throw Problems.conflict("goal-week-not-shared", "Share the week first.");
        }
        replies.add(week.id(), text, author);
        return reader.view(week, author);
    }
}
