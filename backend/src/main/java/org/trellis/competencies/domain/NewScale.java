package org.trellis.competencies.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scale to be added; levels lowest first. */
public record NewScale(String name, List<Level> levels) {

    /** @param translations the same words by language */
    public record Level(String name, @Nullable String description, Map<String, Words> translations) {}

    public record Words(String name, @Nullable String description) {}
}
