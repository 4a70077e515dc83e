package org.trellis.profiles.web.week;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Created;
import org.trellis.profiles.domain.week.WeekReply;
import org.trellis.profiles.domain.week.WeekView;

/** Puts names to the ids of weeks, looking up all of an answer at once. */
@ApplicationScoped
@Transactional
class GoalWeekMapper {

    private final People people;

    GoalWeekMapper(People people) {
        this.people = people;
    }

    /** 201 with the week as it is now, and where it stands. */
    RestResponse<GoalWeekResponse> created(WeekView view) {
        return Created.at("/api/v1/students/" + view.studentId() + "/goal-weeks/" + view.weekOf(), week(view));
    }

    GoalWeekResponse week(WeekView view) {
        return weeks(List.of(view)).getFirst();
    }

    List<GoalWeekResponse> weeks(List<WeekView> views) {
        Map<UUID, PersonRef> names = people.persons(views.stream()
                .flatMap(view -> view.replies().stream().map(WeekReply::authorId))
                .distinct()
                .toList());
        return views.stream().map(view -> response(view, names)).toList();
    }

    private static GoalWeekResponse response(WeekView view, Map<UUID, PersonRef> names) {
        return new GoalWeekResponse(
                view.studentId(),
                view.weekOf(),
                view.words().feeling(),
                view.words().feelingNote(),
                view.words().lookBack().stream().map(LookedBackBody::of).toList(),
                view.words().plan().stream().map(PlannedActionBody::of).toList(),
                view.words().message(),
                view.sharedAt(),
                view.replies().stream().map(reply -> reply(reply, names)).toList(),
                view.version());
    }

    private static GoalWeekResponse.WeekReplyOf reply(WeekReply reply, Map<UUID, PersonRef> names) {
        PersonRef author = names.getOrDefault(reply.authorId(), new PersonRef(reply.authorId(), "?", "?"));
        return new GoalWeekResponse.WeekReplyOf(reply.id(), author, reply.text(), reply.at());
    }
}
