package org.trellis.paths.domain.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.TemplateStep;

/**
 * What somebody writes of a template; what is absent stays as it is, and a new one needs title and steps.
 *
 * @param shared with the whole district; leaders decide that
 * @param retired true takes it off the list
 */
public record TemplateWords(
        @Nullable String title,
        @Nullable String note,
        @Nullable Boolean shared,
        @Nullable Boolean retired,
        @Nullable List<TemplateStep> steps) {}
