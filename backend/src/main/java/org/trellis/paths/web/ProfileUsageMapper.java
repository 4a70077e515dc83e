package org.trellis.paths.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.paths.domain.EntryUsage;
import org.trellis.people.People;
import org.trellis.profiles.StillRight;

/** Puts names to those who looked at entries, looking up all of an answer at once. */
@ApplicationScoped
@Transactional
class ProfileUsageMapper {

    private final People people;

    ProfileUsageMapper(People people) {
        this.people = people;
    }

    ProfileUsageResponse usage(UUID studentId, List<EntryUsage> usages) {
        List<UUID> looked = usages.stream()
                .flatMap(one -> Stream.ofNullable(one.stillRight()))
                .map(StillRight::by)
                .distinct()
                .toList();
        return ProfileUsageResponse.of(studentId, usages, people.persons(looked));
    }
}
