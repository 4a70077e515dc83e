package org.trellis.paths.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student's path today: the active revision and the one that waits for people, where there is one. */
public record PathView(
        UUID studentId,
        @Nullable RevisionView active,
        @Nullable RevisionView proposed,
        LocalDate today) {}
