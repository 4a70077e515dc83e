package org.trellis.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learning resource or opportunity as an option on a path.
 *
 * @param title in the reader's language where a translation exists
 * @param place where it is done; absent when anywhere
 * @param minutes how long it takes
 * @param deviceMinutes how much of that is in front of a screen
 * @param languages it can be done in, ISO 639-1
 * @param tags interests it speaks to, lower case
 * @param supports access needs it meets, such as {@code captions} or {@code read-aloud}
 * @param startsOn first day it can be done; absent when it can be done already
 * @param endsOn last day it can be done; absent when it stays
 * @param inFlexBlock it takes place in flexible blocks only
 */
public record LearningOption(
        UUID id,
        String title,
        ResourceKind kind,
        Mode mode,
        StepKind stepKind,
        @Nullable String place,
        int minutes,
        int deviceMinutes,
        String provider,
        List<String> languages,
        List<String> tags,
        List<String> supports,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean inFlexBlock) {}
