package org.trellis.profiles.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.agreements.Agreement;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.CompetencyRef;
import org.trellis.people.People;
import org.trellis.platform.web.Created;
import org.trellis.profiles.domain.GoalReply;
import org.trellis.profiles.domain.GoalText;
import org.trellis.profiles.domain.GoalView;

/** Puts names to the ids of goals, looking up all of an answer at once. */
@ApplicationScoped
@Transactional
class GoalMapper {

    private final People people;
    private final Competencies competencies;

    GoalMapper(People people, Competencies competencies) {
        this.people = people;
        this.competencies = competencies;
    }

    /** 201 with the goal as it is now, and where it stands. */
    RestResponse<GoalResponse> created(UUID studentId, GoalView view) {
        return Created.at(
                "/api/v1/students/" + studentId + "/goals/" + view.facts().id(), goal(view));
    }

    GoalResponse goal(GoalView view) {
        return goals(List.of(view)).getFirst();
    }

    List<GoalResponse> goals(List<GoalView> views) {
        Named named = new Named(people.persons(
                views.stream().flatMap(GoalMapper::persons).distinct().toList()));
        Map<UUID, CompetencyRef> skills = competencies.refs(views.stream()
                .flatMap(view -> view.text().competencyIds().stream())
                .distinct()
                .toList());
        return views.stream().map(view -> response(view, named, skills)).toList();
    }

    private static GoalResponse response(GoalView view, Named named, Map<UUID, CompetencyRef> skills) {
        GoalText text = view.text();
        return new GoalResponse(
                view.facts().id(),
                view.facts().status(),
                text.wording(),
                text.why(),
                text.measure(),
                text.dueOn(),
                text.competencyIds().stream()
                        .map(skills::get)
                        .filter(Objects::nonNull)
                        .toList(),
                actions(view),
                text.obstacle(),
                text.plan(),
                view.facts().hash(),
                view.facts().content(),
                named.name(view.facts().proposedBy()),
                view.facts().proposedAt(),
                view.facts().agreedAt(),
                view.agreements().stream().map(named::agreement).toList(),
                view.replies().stream().map(reply -> reply(reply, named)).toList(),
                view.facts().reflection(),
                view.facts().closedAt(),
                view.facts().version());
    }

    private static List<GoalResponse.Action> actions(GoalView view) {
        List<GoalResponse.Action> actions = new ArrayList<>();
        for (String text : view.text().actions()) {
            int number = actions.size() + 1;
            actions.add(new GoalResponse.Action(number, text, view.done().get(number)));
        }
        return actions;
    }

    private static GoalResponse.Reply reply(GoalReply reply, Named named) {
        return new GoalResponse.Reply(reply.id(), named.name(reply.authorId()), reply.text(), reply.at());
    }

    private static Stream<UUID> persons(GoalView view) {
        return Stream.of(
                        Stream.of(view.facts().proposedBy()),
                        view.agreements().stream().map(Agreement::actorId),
                        view.replies().stream().map(GoalReply::authorId))
                .flatMap(ids -> ids);
    }
}
