package org.trellis.paths.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.competencies.CompetencyRef;
import org.trellis.paths.StepStatus;
import org.trellis.paths.domain.StepChange;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;

/**
 * One step of a path.
 *
 * @param position its place in the order to learn, through all sections
 * @param title a person's words, else what the chosen option is called, else the short name of the competency in the reader's language
 * @param level the level the first competency is needed at
 * @param startOn first planned day; absent with {@code endOn} for "any time"
 * @param withWhom people by name; empty: on one's own
 * @param note what someone added about time, place or company
 * @param options ways to do it, best first; empty: a talk finds a way
 * @param block what the step waits for; absent when it waits for nothing
 * @param addedBy the person who added it; absent: the planner
 * @param change against the active path, in a revision that waits for people
 * @param version of its progress, for {@code If-Match}
 */
public record PathStepResponse(
        UUID id,
        int position,
        String title,
        StepKind kind,
        Mode mode,
        StepStatus status,
        List<CompetencyRef> competencies,
        int level,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        int minutes,
        @Nullable String place,
        List<PersonRef> withWhom,
        @Nullable String note,
        List<StepOptionResponse> options,
        @Nullable UUID chosenOptionId,
        boolean pinned,
        @Nullable StepBlockResponse block,
        @Nullable PersonRef addedBy,
        int evidenceCount,
        List<StepReasonResponse> reasons,
        @Nullable StepChange change,
        long version)
        implements Versioned {}
