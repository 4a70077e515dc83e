package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.PathService;
import org.trellis.paths.domain.StepService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;

/** The path a student is on: what is next and why, and how far it goes. */
@Path("/api/v1/students/{studentId}/path")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PathEndpoint {

    private final PathService paths;
    private final StepService steps;
    private final StepAnswers answers;

    PathEndpoint(PathService paths, StepService steps, StepAnswers answers) {
        this.paths = paths;
        this.steps = steps;
        this.answers = answers;
    }

    @GET
    @Requires(Permission.READ_PATHS)
    @Operation(
            operationId = "getPath",
            summary = "Read the active path and what is proposed, or the active path of an earlier time")
    public PathResponse get(@PathParam("studentId") UUID studentId, @QueryParam("asOf") @Nullable Instant asOf) {
        return PathMapper.path(asOf == null ? paths.path(studentId) : paths.pathAsOf(studentId, asOf));
    }

    @GET
    @Path("/next-step")
    @Requires(Permission.READ_PATHS)
    @Operation(operationId = "getNextStep", summary = "Read what comes next")
    public NextStepResponse nextStep(@PathParam("studentId") UUID studentId) {
        return answers.next(studentId);
    }

    @GET
    @Path("/steps/{stepId}/explanation")
    @Requires(Permission.READ_PATHS)
    @Operation(operationId = "getStepExplanation", summary = "Read why a step is on the path")
    public StepExplanationResponse explain(@PathParam("studentId") UUID studentId, @PathParam("stepId") UUID stepId) {
        return answers.explanation(studentId, stepId);
    }

    @PATCH
    @Path("/steps/{stepId}")
    @MustMatch
    @Requires(Permission.WRITE_PATHS)
    @Operation(operationId = "changeStep", summary = "Start a step, put it back, pin it")
    public PathStepResponse change(
            @PathParam("studentId") UUID studentId,
            @PathParam("stepId") UUID stepId,
            @NotNull @Valid StepChangeRequest request) {
        steps.change(studentId, stepId, request.status(), request.pinned());
        return answers.step(studentId, stepId);
    }

    @POST
    @Path("/choices")
    @Idempotent
    @Requires(Permission.WRITE_PATHS)
    @Operation(operationId = "chooseOption", summary = "Pick one of the options of a step")
    public RestResponse<PathStepResponse> choose(
            @PathParam("studentId") UUID studentId, @NotNull @Valid StepChoiceRequest request) {
        steps.choose(studentId, request.stepId(), request.opportunityId());
        return Created.at(
                "/api/v1/students/" + studentId + "/path/choices/" + request.stepId(),
                answers.step(studentId, request.stepId()));
    }
}
