package org.trellis.profiles.web.week;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;
import org.trellis.profiles.domain.week.GoalWeekService;
import org.trellis.profiles.domain.week.WeekReplyService;

/** A student's weeks: how it feels, looking back, what to do now. The student's alone until she shares it. */
@Path("/api/v1/students/{studentId}/goal-weeks")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class GoalWeeksEndpoint {

    private final GoalWeekService weeks;
    private final WeekReplyService replies;
    private final GoalWeekMapper mapper;

    GoalWeeksEndpoint(GoalWeekService weeks, WeekReplyService replies, GoalWeekMapper mapper) {
        this.weeks = weeks;
        this.replies = replies;
        this.mapper = mapper;
    }

    @GET
    @Requires(Permission.READ_PROFILES)
    @Operation(
            operationId = "listGoalWeeks",
            summary = "A student's weeks, newest first; to others only the shared ones")
    public Page<GoalWeekResponse> list(@PathParam("studentId") UUID studentId) {
        return new Page<>(mapper.weeks(weeks.all(studentId)), null, null);
    }

    @GET
    @Path("{weekOf}")
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "getGoalWeek", summary = "One week, named by its Monday")
    public GoalWeekResponse get(@PathParam("studentId") UUID studentId, @PathParam("weekOf") LocalDate weekOf) {
        return mapper.week(weeks.one(studentId, weekOf));
    }

    @PUT
    @MustMatch
    @Path("{weekOf}")
    @Requires(Permission.WRITE_PROFILES)
    @Operation(
            operationId = "replaceGoalWeek",
            summary = "Says the week as the student sees it now, until it is shared")
    public GoalWeekResponse replace(
            @PathParam("studentId") UUID studentId,
            @PathParam("weekOf") LocalDate weekOf,
            @NotNull @Valid GoalWeekRequest request) {
        return mapper.week(weeks.write(studentId, weekOf, request.said()));
    }

    @POST
    @Idempotent
    @Path("{weekOf}/sharings")
    @Requires(Permission.WRITE_PROFILES)
    @Operation(
            operationId = "createGoalWeekSharing",
            summary = "Shares the week; feelings stay with student and educators")
    public RestResponse<GoalWeekResponse> share(
            @PathParam("studentId") UUID studentId, @PathParam("weekOf") LocalDate weekOf) {
        return mapper.created(weeks.share(studentId, weekOf));
    }

    @POST
    @Idempotent
    @Path("{weekOf}/replies")
    @Requires(Permission.WRITE_PROFILES)
    @Operation(operationId = "createGoalWeekReply", summary = "Says a word about a shared week; it stays")
    public RestResponse<GoalWeekResponse> reply(
            @PathParam("studentId") UUID studentId,
            @PathParam("weekOf") LocalDate weekOf,
            @NotNull @Valid GoalWeekReplyRequest request) {
        return mapper.created(replies.reply(studentId, weekOf, request.text().strip()));
    }
}
