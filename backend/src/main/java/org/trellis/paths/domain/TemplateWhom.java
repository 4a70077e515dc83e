package org.trellis.paths.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose paths a template is laid over: a class or some students.
 *
 * @param startOn a day of its first week; absent: this week
 */
public record TemplateWhom(
        @Nullable UUID classId,
        @Nullable List<UUID> studentIds,
        @Nullable LocalDate startOn) {}
