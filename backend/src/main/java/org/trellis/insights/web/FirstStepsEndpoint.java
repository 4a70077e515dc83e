package org.trellis.insights.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.insights.domain.FirstStep;
import org.trellis.insights.domain.FirstStepService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** What a teacher who is new here has done already, and what comes next. */
@Path("/api/v1/first-steps")
@Tag(name = "insights")
@Produces(MediaType.APPLICATION_JSON)
public class FirstStepsEndpoint {

    /** @param items always the same five, in the order in which they are best done */
    public record FirstStepsResponse(List<FirstStep> items) {}

    private final FirstStepService service;

    FirstStepsEndpoint(FirstStepService service) {
        this.service = service;
    }

    /** Over the students the caller teaches today. */
    @GET
    @Requires(Permission.READ_CLASS_INSIGHTS)
    @Operation(operationId = "getFirstSteps", summary = "Read how far the caller has come in beginning")
    public FirstStepsResponse get() {
        return new FirstStepsResponse(service.mine());
    }
}
