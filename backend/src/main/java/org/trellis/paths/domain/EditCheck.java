package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Catalog;
import org.trellis.catalog.LearningOption;
import org.trellis.competencies.Competencies;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.Target;
import org.trellis.people.People;
import org.trellis.platform.error.Problems;

/** Refuses edits that point to nothing or to strangers. */
@ApplicationScoped
class EditCheck {

    private final Competencies competencies;
    private final Catalog catalog;
    private final People people;

    EditCheck(Competencies competencies, Catalog catalog, People people) {
        this.competencies = competencies;
        this.catalog = catalog;
        this.people = people;
    }

    void requireKnown(UUID student, List<StepContent> steps, List<StepEdit> edits) {
        Set<UUID> known = steps.stream().map(StepContent::stepId).collect(Collectors.toSet());
        if (edits.stream().map(StepEdit::stepId).filter(Objects::nonNull).anyMatch(id -> !known.contains(id))) {
            throw Problems.invalid("steps", "unknown-step", "One of these steps is not in this revision.");
        }
        Set<UUID> aims = named(
                edits,
                e -> e.targets() == null
                        ? null
                        : e.targets().stream().map(Target::competencyId).toList());
        competencies.requireUsable("steps.targets", aims);
        Set<UUID> options = named(edits, EditCheck::optionsOf);
        if (!catalog.options(options).keySet().containsAll(options)) {
            throw Problems.invalid("steps.optionIds", "unknown-option", "One of these is not in the catalog.");
        }
        if (!people.educatorsOf(student).containsAll(named(edits, StepEdit::withWhom))) {
            throw Problems.invalid("steps.withWhom", "not-an-educator", "Name educators of this student.");
        }
    }

    /** What the edits swap to, by id. */
    Map<UUID, LearningOption> swaps(List<StepEdit> edits) {
        return catalog.options(
                edits.stream().map(StepEdit::swapTo).filter(Objects::nonNull).toList());
    }

    private static List<UUID> optionsOf(StepEdit edit) {
        return Stream.concat(
                        Stream.ofNullable(edit.optionIds()).flatMap(List::stream), Stream.ofNullable(edit.swapTo()))
                .toList();
    }

    private static Set<UUID> named(List<StepEdit> edits, Function<StepEdit, @Nullable List<UUID>> part) {
        return edits.stream()
                .map(part)
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }
}
