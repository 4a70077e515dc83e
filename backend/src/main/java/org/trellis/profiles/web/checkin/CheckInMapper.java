package org.trellis.profiles.web.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Created;
import org.trellis.profiles.domain.checkin.CheckInFacts;
import org.trellis.profiles.domain.checkin.CheckInView;
import org.trellis.profiles.domain.checkin.Closing;
import org.trellis.profiles.domain.checkin.Topic;

/** Puts names to the ids of check-ins, looking up all of an answer at once. */
@ApplicationScoped
@Transactional
class CheckInMapper {

    private final People people;

    CheckInMapper(People people) {
        this.people = people;
    }

    /** 201 with the check-in as it is now, and where it stands. */
    RestResponse<CheckInResponse> created(CheckInView view) {
        CheckInFacts facts = view.facts();
        return Created.at("/api/v1/students/" + facts.studentId() + "/check-ins/" + facts.id(), checkIn(view));
    }

    CheckInResponse checkIn(CheckInView view) {
        return checkIns(List.of(view)).getFirst();
    }

    List<CheckInResponse> checkIns(List<CheckInView> views) {
        Map<UUID, PersonRef> names = people.persons(
                views.stream().flatMap(CheckInMapper::persons).distinct().toList());
        return views.stream().map(view -> response(view, names)).toList();
    }

    private static CheckInResponse response(CheckInView view, Map<UUID, PersonRef> names) {
        CheckInFacts facts = view.facts();
        return new CheckInResponse(
                facts.id(),
                name(names, facts.studentId()),
                name(names, facts.educatorId()),
                facts.status(),
                facts.slot().at(),
                facts.slot().minutes(),
                facts.seriesId(),
                view.agenda().stream().map(topic -> topic(topic, names)).toList(),
                view.words().notes(),
                view.words().nextActions().stream().map(NextActionBody::of).toList(),
                closing(view.closing()),
                facts.endedAt(),
                facts.missedReason(),
                facts.movedTo(),
                facts.version());
    }

    private static CheckInResponse.TopicOf topic(Topic topic, Map<UUID, PersonRef> names) {
        return new CheckInResponse.TopicOf(
                topic.id(), name(names, topic.authorId()), topic.text(), topic.evidenceId(), topic.addedAt());
    }

    private static CheckInResponse.@Nullable ClosingOf closing(@Nullable Closing closing) {
        return closing == null
                ? null
                : new CheckInResponse.ClosingOf(
                        closing.noticed(), closing.next(), closing.againAt(), closing.familyTold());
    }

    private static Stream<UUID> persons(CheckInView view) {
        return Stream.concat(
                Stream.of(view.facts().studentId(), view.facts().educatorId()),
                view.agenda().stream().map(Topic::authorId));
    }

    static PersonRef name(Map<UUID, PersonRef> names, UUID id) {
        return names.getOrDefault(id, new PersonRef(id, "?", "?"));
    }
}
