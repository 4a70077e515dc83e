package org.trellis.insights.domain;

import java.time.Instant;
import java.util.List;
import org.trellis.competencies.CompetencyRef;
import org.trellis.people.PersonRef;

/**
 * A student met the rule, and no educator has decided for more than five school days.
 *
 * @param proposedAt since when the rule is met and the decision open
 * @param schoolDays since then
 * @param educators who could decide, the teacher of the first class first; empty where nobody teaches the student
 */
public record LateDecision(
        PersonRef student, CompetencyRef competency, Instant proposedAt, int schoolDays, List<PersonRef> educators) {}
