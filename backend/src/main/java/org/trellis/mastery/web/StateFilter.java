package org.trellis.mastery.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.AsOf;
import org.trellis.mastery.domain.StateQuestion;
import org.trellis.platform.error.Problems;

/** Which states are asked for; absent means all, now. */
class StateFilter {

    @QueryParam("competencyId")
    @Nullable
    UUID competencyId;

    @QueryParam("status")
    @Nullable
    @Parameter(description = "One or more; all of them where absent.")
    List<CompetencyStatus> status;

    @QueryParam("asOf")
    @Nullable
    @Parameter(description = "RFC 3339 instant; now where absent.")
    String asOf;

    @QueryParam("known")
    @DefaultValue("THEN")
    @Parameter(
            description = "With asOf. THEN: as it was known at that moment. NOW: as it is known today of the time until"
                    + " then.")
    Known known = Known.THEN;

    @QueryParam("since")
    @Nullable
    @Parameter(
            description = "The token of an earlier answer: only what changed after it, and perhaps a little before."
                    + " Not together with asOf.")
    String since;

    /** 400 where {@code asOf} is no instant, or is asked for together with {@code since}. */
    StateQuestion question(ChangeTokens tokens, UUID studentId) {
        if (asOf != null && since != null) {
            throw Problems.malformed("asOf looks back, since looks forward: ask for one of them.");
        }
        return new StateQuestion(
                competencyId,
                status == null ? Set.of() : Set.copyOf(status),
                since == null ? null : tokens.open(studentId, since),
                moment());
    }

    /** From where one looks back. */
    enum Known {
        THEN,
        NOW
    }

    private @Nullable AsOf moment() {
        try {
            return asOf == null ? null : new AsOf(Instant.parse(asOf), known == Known.NOW);
        } catch (DateTimeException e) {
            throw Problems.malformed("asOf is an instant such as 2026-11-23T10:00:00Z.");
        }
    }
}
