package org.trellis.mastery.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.mastery.domain.ExplanationService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Why a state is what it is, in terms that add up. */
@Path("/api/v1/students/{studentId}/state/{competencyId}/explanation")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
public class ExplanationEndpoint {

    private final ExplanationService explanations;

    ExplanationEndpoint(ExplanationService explanations) {
        this.explanations = explanations;
    }

    @GET
    @Requires(Permission.READ_STATE)
    @Operation(operationId = "explainState", summary = "What the rule and the estimate of a competency rest on")
    public ExplanationResponse explain(
            @PathParam("studentId") UUID studentId, @PathParam("competencyId") UUID competencyId) {
        return ExplanationResponse.of(explanations.explain(studentId, competencyId));
    }
}
