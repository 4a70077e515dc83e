package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.catalog.Catalog;
import org.trellis.competencies.Competencies;
import org.trellis.mastery.MasteryLookup;
import org.trellis.paths.domain.planner.Reason;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.people.People;

/** Looks up what steps mention: one query for each kind of thing, whatever their number. */
@ApplicationScoped
class StepNameReader {

    private final Competencies competencies;
    private final People people;
    private final Catalog catalog;
    private final MasteryLookup mastery;

    StepNameReader(Competencies competencies, People people, Catalog catalog, MasteryLookup mastery) {
        this.competencies = competencies;
        this.people = people;
        this.catalog = catalog;
        this.mastery = mastery;
    }

    StepNames read(Collection<UUID> students, List<StepContent> steps, Collection<UUID> otherPeople) {
        Set<UUID> persons = ids(steps, s -> Stream.concat(s.how().withWhom().stream(), Stream.ofNullable(s.addedBy())));
        persons.addAll(otherPeople);
        return new StepNames(
                competencies.refs(ids(steps, StepNameReader::competenciesOf)),
                people.persons(persons),
                catalog.options(ids(steps, s -> s.how().optionIds().stream())),
                mastery.evidencePerStep(students));
    }

    private static Stream<UUID> competenciesOf(StepContent step) {
        return Stream.concat(
                step.targets().stream().map(t -> t.competencyId()),
                step.reasons().stream().map(Reason::competencyId).filter(Objects::nonNull));
    }

    private static Set<UUID> ids(List<StepContent> steps, Function<StepContent, Stream<UUID>> part) {
        return steps.stream().flatMap(part).collect(Collectors.toSet());
    }
}
