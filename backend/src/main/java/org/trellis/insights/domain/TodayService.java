package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.OpenContest;
import org.trellis.mastery.WaitingEvidence;
import org.trellis.people.PersonRef;
import org.trellis.platform.time.DistrictClock;
import org.trellis.profiles.TalkOfDay;

/** Who needs what next, for one teacher. Empty lists for somebody who teaches nobody today. */
@ApplicationScoped
public class TodayService {

    private final TaughtStudents taught;
    private final OpenWork work;
    private final Competencies competencies;
    private final DistrictClock clock;

    TodayService(TaughtStudents taught, OpenWork work, Competencies competencies, DistrictClock clock) {
        this.taught = taught;
        this.work = work;
        this.competencies = competencies;
        this.clock = clock;
    }

    @Transactional
    public Today today() {
        ZonedDateTime now = clock.now();
        Map<UUID, PersonRef> students =
                taught.byCaller().stream().collect(Collectors.toMap(PersonRef::id, Function.identity()));
        OpenWork.Found found = work.among(students.keySet(), now);
        Map<UUID, CompetencyRef> named = named(found);
        List<Need> needs = new NeedFinder(students, named, now).find(found);
        return new Today(
                needs,
                review(found.waiting(), now.toInstant()),
                talks(found.plans().talks(), students),
                pulses(found.pulses(), named));
    }

    private static List<Today.Talk> talks(List<TalkOfDay> talks, Map<UUID, PersonRef> students) {
        return talks.stream()
                .flatMap(talk ->
                        Stream.ofNullable(students.get(talk.studentId())).map(student -> new Today.Talk(student, talk)))
                .toList();
    }

    private Map<UUID, CompetencyRef> named(OpenWork.Found found) {
        return competencies.refs(Stream.of(
                        found.points().stream().map(OpenPoint::competencyId),
                        found.contests().stream().map(OpenContest::competencyId),
                        found.pulses().stream().map(Pulse::competencyId))
                .flatMap(Function.identity())
                .collect(Collectors.toSet()));
    }

    private static Today.Review review(List<WaitingEvidence> waiting, Instant now) {
        long late = waiting.stream()
                .filter(piece -> NeedFinder.waitsLong(piece, now))
                .count();
        return new Today.Review(waiting.size(), (int) late);
    }

    private static List<Today.PulseOf> pulses(List<Pulse> pulses, Map<UUID, CompetencyRef> named) {
        return pulses.stream()
                .flatMap(pulse -> Stream.ofNullable(named.get(pulse.competencyId()))
                        .map(ref -> new Today.PulseOf(ref, pulse.distribution(), pulse.ready())))
                .toList();
    }
}
