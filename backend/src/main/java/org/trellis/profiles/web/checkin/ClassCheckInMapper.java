package org.trellis.profiles.web.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.profiles.domain.checkin.CheckInFacts;
import org.trellis.profiles.domain.checkin.ClassCheckIns;
import org.trellis.profiles.domain.checkin.MetStudent;

/** Puts names to a class's check-ins. */
@ApplicationScoped
@Transactional
class ClassCheckInMapper {

    private final People people;

    ClassCheckInMapper(People people) {
        this.people = people;
    }

    ClassCheckInsResponse response(ClassCheckIns found) {
        Map<UUID, PersonRef> names = people.persons(Stream.concat(
                        found.students().stream().map(MetStudent::studentId),
                        found.checkIns().stream().map(CheckInFacts::educatorId))
                .distinct()
                .toList());
        int met = (int) found.students().stream().filter(MetStudent::met).count();
        return new ClassCheckInsResponse(
                found.classId(),
                found.from(),
                found.to(),
                new ClassCheckInsResponse.Coverage(met, found.students().size(), found.days()),
                found.students().stream().map(one -> student(one, names)).toList(),
                found.checkIns().stream().map(one -> planned(one, names)).toList());
    }

    private static ClassCheckInsResponse.StudentOf student(MetStudent one, Map<UUID, PersonRef> names) {
        return new ClassCheckInsResponse.StudentOf(
                CheckInMapper.name(names, one.studentId()), one.met(), last(one), next(one));
    }

    private static ClassCheckInsResponse.@Nullable LastOf last(MetStudent one) {
        return one.lastId() == null || one.lastAt() == null
                ? null
                : new ClassCheckInsResponse.LastOf(one.lastId(), one.lastAt());
    }

    private static ClassCheckInsResponse.@Nullable NextOf next(MetStudent one) {
        return one.nextId() == null || one.nextAt() == null
                ? null
                : new ClassCheckInsResponse.NextOf(one.nextId(), one.nextAt(), one.minutes(), one.topics());
    }

    private static ClassCheckInsResponse.PlannedOf planned(CheckInFacts facts, Map<UUID, PersonRef> names) {
        return new ClassCheckInsResponse.PlannedOf(
                facts.id(),
                CheckInMapper.name(names, facts.studentId()),
                CheckInMapper.name(names, facts.educatorId()),
                facts.status(),
                facts.slot().at(),
                facts.slot().minutes(),
                facts.version());
    }
}
