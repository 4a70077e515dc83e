package org.trellis.paths.domain.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.paths.domain.planner.TemplateClash.Code;

/** Which options of a template a student can use: offered, in her language, and meeting what she needs. */
final class TemplateOptions {

    private final Map<UUID, Option> offered;
    private final OptionMatcher matcher;
    private final Wishes wishes;

    TemplateOptions(PlanningFacts facts, Map<UUID, Option> offered) {
        this.offered = offered;
        this.matcher = new OptionMatcher(facts);
        this.wishes = facts.wishes();
    }

    /** In the template's order; each that is left out is a clash. */
    List<UUID> usable(TemplateStep step, List<TemplateClash> clashes) {
        List<UUID> usable = new ArrayList<>();
        for (UUID id : step.optionIds()) {
            Optional<TemplateClash> clash = clash(id);
            clash.ifPresent(clashes::add);
            if (clash.isEmpty()) {
                usable.add(id);
            }
        }
        return usable;
    }

    private Optional<TemplateClash> clash(UUID id) {
        Option option = offered.get(id);
        if (option == null) {
            return Optional.of(TemplateClash.option(Code.NOT_OFFERED, id, null));
        }
        if (!wishes.understands(option)) {
            return Optional.of(TemplateClash.option(Code.LANGUAGE, id, null));
        }
        return matcher.unmetNeed(option).map(need -> TemplateClash.option(Code.NEED, id, need.entryId()));
    }
}
