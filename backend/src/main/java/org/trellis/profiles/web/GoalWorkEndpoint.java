package org.trellis.profiles.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Idempotent;
import org.trellis.profiles.domain.GoalWorkService;

/** What happens along a goal once both sides agreed on it. */
@Path("/api/v1/students/{studentId}/goals/{goalId}")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class GoalWorkEndpoint {

    private final GoalWorkService work;
    private final GoalMapper mapper;

    GoalWorkEndpoint(GoalWorkService work, GoalMapper mapper) {
        this.work = work;
        this.mapper = mapper;
    }

    @POST
    @Idempotent
    @Path("actions/{number}/marks")
    @Requires(Permission.AGREE)
    @Operation(operationId = "recordGoalAction", summary = "Marks an action as done, or as not done after all")
    public RestResponse<GoalResponse> mark(
            @PathParam("studentId") UUID studentId,
            @PathParam("goalId") UUID goalId,
            @PathParam("number") int number,
            @NotNull @Valid GoalActionRequest request) {
        return mapper.created(studentId, work.mark(studentId, goalId, number, request.done()));
    }

    @POST
    @Idempotent
    @Path("replies")
    @Requires(Permission.WRITE_PROFILES)
    @Operation(operationId = "createGoalReply", summary = "Says a word about the goal; it stays")
    public RestResponse<GoalResponse> reply(
            @PathParam("studentId") UUID studentId,
            @PathParam("goalId") UUID goalId,
            @NotNull @Valid GoalReplyRequest request) {
        return mapper.created(
                studentId, work.reply(studentId, goalId, request.text().strip()));
    }

    @POST
    @Idempotent
    @Path("closings")
    @Requires(Permission.AGREE)
    @Operation(operationId = "createGoalClosing", summary = "Leaves the goal, with what was learned")
    public RestResponse<GoalResponse> close(
            @PathParam("studentId") UUID studentId,
            @PathParam("goalId") UUID goalId,
            @NotNull @Valid GoalClosingRequest request) {
        return mapper.created(
                studentId,
                work.close(
                        studentId,
                        goalId,
                        request.outcome(),
                        request.reflection().strip()));
    }
}
