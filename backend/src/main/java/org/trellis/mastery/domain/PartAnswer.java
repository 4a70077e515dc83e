package org.trellis.mastery.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whether a partner had a part in it.
 *
 * @param part in their own words, where there was one
 * @param showsName whether families of the others may read the name
 */
public record PartAnswer(boolean mine, @Nullable String part, boolean showsName) {}
