package org.trellis.paths.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student's path today. Never contains another student's data.
 *
 * @param active absent before the first agreement
 * @param proposed waits for people; absent when nothing does
 * @param proposals the same in short, for lists
 * @param today the day it is in the district
 */
public record PathResponse(
        UUID studentId,
        @Nullable PathRevisionResponse active,
        @Nullable PathRevisionResponse proposed,
        List<PathRevisionSummaryResponse> proposals,
        LocalDate today) {}
