package org.trellis.paths.domain.planner;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;

/**
 * A published way to learn something.
 *
 * @param tags interests it speaks to, lower case
 * @param supports access needs it meets ({@code captions}, {@code read-aloud}, …)
 */
public record Option(
        UUID id,
        StepKind kind,
        Mode mode,
        @Nullable String place,
        int minutes,
        int deviceMinutes,
        List<String> languages,
        List<String> tags,
        List<String> supports) {}
