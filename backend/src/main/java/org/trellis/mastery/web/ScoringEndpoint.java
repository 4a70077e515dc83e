package org.trellis.mastery.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.Names;
import org.trellis.mastery.domain.ScoringService;
import org.trellis.mastery.domain.scoring.Agreement;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Moderation: what double scoring says about the scoring. */
@Path("/api/v1/scoring-agreement")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
public class ScoringEndpoint {

    private static final int USUAL_DAYS = 180;
    private final ScoringService scoring;
    private final Names names;

    ScoringEndpoint(ScoringService scoring, Names names) {
        this.scoring = scoring;
        this.names = names;
    }

    @GET
    @Requires(Permission.READ_SCORING)
    @Operation(
            operationId = "getScoringAgreement",
            summary =
                    "Agreement of educators who read the same pieces, by competency; the last 180 days where no day is named")
    public ScoringAgreementResponse get(
            @QueryParam("competencyId") @Nullable UUID competencyId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        LocalDate last = to == null ? scoring.today() : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
        if (first.isAfter(last)) {
            throw Problems.invalid("from", "AFTER_TO", "must not be after to");
        }
        Map<UUID, Agreement> agreement = scoring.agreement(competencyId, first, last);
        Map<UUID, CompetencyRef> competencies = names.competencies(agreement.keySet());
        return new ScoringAgreementResponse(
                first,
                last,
                Agreement.LEAST_PAIRS,
                agreement.entrySet().stream()
                        .map(one -> new ScoringAgreementResponse.Item(
                                competencies.getOrDefault(one.getKey(), CompetencyRef.unnamed(one.getKey())),
                                one.getValue().pairs(),
                                one.getValue().kappa(),
                                one.getValue().same()))
                        .toList());
    }
}
