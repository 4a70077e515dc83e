package org.trellis.mastery.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an asked person says; for which competency was settled by who asked. */
public record AskedLevel(
        int level, List<CriterionLevel> criteria, @Nullable String comment) {}
