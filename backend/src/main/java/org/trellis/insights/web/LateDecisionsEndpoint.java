package org.trellis.insights.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.insights.domain.LateDecision;
import org.trellis.insights.domain.LateDecisionService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Where the promise of a decision within five school days was not kept. */
@Path("/api/v1/late-decisions")
@Tag(name = "insights")
@Produces(MediaType.APPLICATION_JSON)
public class LateDecisionsEndpoint {

    /** @param items longest waiting first */
    public record LateDecisionsResponse(List<LateDecision> items) {}

    private final LateDecisionService service;

    LateDecisionsEndpoint(LateDecisionService service) {
        this.service = service;
    }

    /** Of the schools the caller leads; empty for those who lead none. */
    @GET
    @Requires(Permission.READ_CLASS_INSIGHTS)
    @Operation(
            operationId = "getLateDecisions",
            summary = "Read which decisions have waited for more than five school days")
    public LateDecisionsResponse get() {
        return new LateDecisionsResponse(service.ofLedSchools());
    }
}
