package org.trellis.paths.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.RuleRef;
import org.trellis.paths.domain.ExpectationSetEntity;
import org.trellis.paths.domain.ExpectationSetView;
import org.trellis.paths.domain.ExpectationStatus;
import org.trellis.platform.web.Versioned;

/** A set of expectations; it holds for its students while it is ADOPTED. */
public record ExpectationSetResponse(
        UUID id,
        String title,
        @Nullable String gradeLevel,
        @Nullable UUID courseId,
        UUID frameworkId,
        UUID ruleId,
        @Nullable String ruleName,
        @Nullable Integer ruleVersion,
        ExpectationStatus status,
        List<Item> items,
        @Nullable Instant adoptedAt,
        long version)
        implements Versioned {

    /** One expectation. */
    public record Item(
            CompetencyRef competency,
            int requiredLevel,
            @Nullable LocalDate dueOn) {}

    static ExpectationSetResponse of(ExpectationSetView view) {
        ExpectationSetEntity set = view.set();
        RuleRef rule = view.rules().get(set.ruleId);
        return new ExpectationSetResponse(
                set.id,
                set.title,
                set.gradeLevel,
                set.courseId,
                set.frameworkId,
                set.ruleId,
                rule == null ? null : rule.name(),
                rule == null ? null : rule.version(),
                set.status,
                view.items().stream()
                        .flatMap(i -> Stream.ofNullable(view.competencies().get(i.competencyId()))
                                .map(c -> new Item(c, i.requiredLevel(), i.dueOn())))
                        .toList(),
                set.adoptedAt,
                set.version);
    }
}
