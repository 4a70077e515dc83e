package org.trellis.profiles.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;
import org.trellis.profiles.domain.GoalHistory;
import org.trellis.profiles.domain.GoalService;
import org.trellis.profiles.domain.GoalView;

/** What a student wants to be able to do, agreed with an educator. */
@Path("/api/v1/students/{studentId}/goals")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class GoalsEndpoint {

    private final GoalService goals;
    private final GoalHistory history;
    private final GoalMapper mapper;

    GoalsEndpoint(GoalService goals, GoalHistory history, GoalMapper mapper) {
        this.goals = goals;
        this.history = history;
        this.mapper = mapper;
    }

    /** @param asOf an instant: the goals as they stood then; absent for now */
    @GET
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "listGoals", summary = "All goals of a student, newest first, closed ones too")
    public Page<GoalResponse> list(@PathParam("studentId") UUID studentId, @QueryParam("asOf") @Nullable Instant asOf) {
        List<GoalView> found = asOf == null ? goals.all(studentId) : history.asOf(studentId, asOf);
        return new Page<>(mapper.goals(found), null, null);
    }

    @POST
    @Idempotent
    @Requires(Permission.WRITE_PROFILES)
    @Operation(
            operationId = "createGoal",
            summary = "Puts a goal before the others; it is active once both sides agreed")
    public RestResponse<GoalResponse> propose(
            @PathParam("studentId") UUID studentId, @NotNull @Valid NewGoalRequest request) {
        return mapper.created(studentId, goals.propose(studentId, request.said()));
    }

    @GET
    @Path("{goalId}")
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "getGoal", summary = "One goal")
    public GoalResponse get(@PathParam("studentId") UUID studentId, @PathParam("goalId") UUID goalId) {
        return mapper.goal(goals.one(studentId, goalId));
    }

    @PATCH
    @MustMatch
    @Path("{goalId}")
    @Requires(Permission.AGREE)
    @Operation(operationId = "updateGoal", summary = "Says a proposed goal differently; agreements given so far end")
    public GoalResponse edit(
            @PathParam("studentId") UUID studentId,
            @PathParam("goalId") UUID goalId,
            @NotNull @Valid GoalChangeRequest request) {
        return mapper.goal(goals.edit(studentId, goalId, request::applyTo));
    }

    @POST
    @Idempotent
    @Path("{goalId}/agreements")
    @Requires(Permission.AGREE)
    @Operation(operationId = "agreeGoal", summary = "Agrees to exactly these words, known by their hash")
    public RestResponse<GoalResponse> agree(
            @PathParam("studentId") UUID studentId,
            @PathParam("goalId") UUID goalId,
            @NotNull @Valid AgreementRequest request) {
        return mapper.created(studentId, goals.agree(studentId, goalId, request.hash()));
    }
}
