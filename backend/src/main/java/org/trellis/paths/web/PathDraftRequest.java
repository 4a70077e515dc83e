package org.trellis.paths.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose paths to plan without writing anything. Exactly one of the two.
 *
 * @param classId everyone in a class
 * @param studentIds some students
 */
public record PathDraftRequest(
        @Nullable UUID classId,
        @Nullable @Size(min = 1, max = 40) List<@NotNull UUID> studentIds) {}
