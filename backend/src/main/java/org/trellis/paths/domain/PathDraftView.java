package org.trellis.paths.domain;

import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.people.PersonRef;

/**
 * What the planner would propose for a student now. Nothing is written.
 *
 * @param hasPath there is an active path, which the plan would change
 * @param waiting the revision that waits for people already; absent when none does
 * @param educatorAgreed to what waits, as it is now
 */
public record PathDraftView(
        PersonRef student,
        boolean hasPath,
        @Nullable PathRevisionEntity waiting,
        boolean educatorAgreed,
        Plan plan,
        StepNames names) {}
