package org.trellis.paths.domain.planner;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Templates of every shape on paths as far along as they like. */
class TemplateFitPropertyTest {

    /** Law 2 for every template: nothing on the path goes, and no level sinks. */
    @Property(tries = 300)
    void nothingGoesAndNoLevelSinks(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 5) Integer> competencies,
            @ForAll @IntRange(min = 1, max = 5) int level,
            @ForAll @IntRange(min = 0, max = 3) int attained) {
        Facts facts = Facts.requiring(1, 2, 3, 4).first(1, 2).first(2, 3);
        for (int c = 1; c <= attained; c++) {
            facts.attained(c, 70 + c);
        }
        facts.agreed();
        TemplateStep[] template = competencies.stream()
                .map(c -> TemplateFitTest.step("Way " + c, c, level, c))
                .toArray(TemplateStep[]::new);
        List<StepContent> after = TemplateFitTest.laidOver(facts, TemplateFitTest.fit(facts, template));
        Map<UUID, StepContent> byId =
                after.stream().collect(Collectors.toMap(StepContent::stepId, Function.identity()));
        for (StepContent before : TemplateFitTest.path(facts)) {
            for (Target target : before.targets()) {
                assertThat(requireNonNull(byId.get(before.stepId())).targets())
                        .anyMatch(t -> t.competencyId().equals(target.competencyId()) && t.level() >= target.level());
            }
        }
    }
}
