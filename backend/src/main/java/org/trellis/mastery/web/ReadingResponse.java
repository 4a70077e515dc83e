package org.trellis.mastery.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.people.PersonRef;

/** A piece of which both readings are in. The levels are with the piece. */
record ReadingResponse(
        UUID askId,
        UUID evidenceId,
        String title,
        PersonRef student,
        PersonRef asked,
        CompetencyRef competency,
        @Nullable Instant answeredAt) {}
