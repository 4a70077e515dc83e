package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.paths.domain.BlockService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** Steps that wait: for what, on whom, until when. Changing the step to AVAILABLE or IN_PROGRESS ends it. */
@Path("/api/v1/students/{studentId}/path/steps/{stepId}/blocks")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StepBlocksEndpoint {

    private final BlockService blocks;
    private final StepAnswers answers;

    StepBlocksEndpoint(BlockService blocks, StepAnswers answers) {
        this.blocks = blocks;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Requires(Permission.WRITE_PATHS)
    @Operation(operationId = "blockStep", summary = "Note what a step waits for, who sees to it and until when")
    public RestResponse<PathStepResponse> block(
            @PathParam("studentId") UUID studentId,
            @PathParam("stepId") UUID stepId,
            @NotNull @Valid NewStepBlockRequest request) {
        blocks.block(studentId, stepId, request.toBlock());
        return Created.at("/api/v1/students/" + studentId + "/path/steps/" + stepId, answers.step(studentId, stepId));
    }
}
