package org.trellis.interop.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.interop.domain.ResourceType.Circle;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Role;

/**
 * Which events are looked at for a caller.
 *
 * @param everywhere types that are read throughout the district
 * @param around types that are read for the students around the caller only
 */
record FeedQuestion(UUID caller, List<String> everywhere, List<String> around, FeedPosition after, int most) {

    /** Only what the caller's roles may read; an administrator is connected to every student, and is spared the list of them. */
    static FeedQuestion of(Caller caller, FeedPosition after, int most) {
        boolean all = caller.has(Role.DISTRICT_ADMIN);
        List<FeedEvent> readable = Stream.of(FeedEvent.values())
                .filter(event -> caller.may(event.resource().permission()))
                .toList();
        return new FeedQuestion(
                caller.requirePerson(),
                types(readable.stream().filter(event -> all || !isAboutStudents(event))),
                types(readable.stream().filter(event -> !all && isAboutStudents(event))),
                after,
                most);
    }

    private static boolean isAboutStudents(FeedEvent event) {
        return event.resource().circle() == Circle.STUDENT;
    }

    private static List<String> types(Stream<FeedEvent> events) {
        return events.map(FeedEvent::type).toList();
    }
}
