package org.trellis.profiles.web.checkin;

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
import org.trellis.profiles.domain.checkin.CheckInPlanning;
import org.trellis.profiles.domain.checkin.TopicService;

/** What happens around a check-in: topics before it, and how it ends. */
@Path("/api/v1/students/{studentId}/check-ins/{checkInId}")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class CheckInFactsEndpoint {

    private final TopicService topics;
    private final CheckInPlanning planning;
    private final CheckInMapper mapper;

    CheckInFactsEndpoint(TopicService topics, CheckInPlanning planning, CheckInMapper mapper) {
        this.topics = topics;
        this.planning = planning;
        this.mapper = mapper;
    }

    @POST
    @Idempotent
    @Path("topics")
    @Requires(Permission.AGREE)
    @Operation(operationId = "createCheckInTopic", summary = "Says what to use the time for")
    public RestResponse<CheckInResponse> topic(
            @PathParam("studentId") UUID studentId,
            @PathParam("checkInId") UUID checkInId,
            @NotNull @Valid TopicRequest request) {
        return mapper.created(topics.add(studentId, checkInId, request.text().strip(), request.evidenceId()));
    }

    @POST
    @Idempotent
    @Path("closings")
    @Requires(Permission.HOLD_CHECK_INS)
    @Operation(operationId = "createCheckInClosing", summary = "Ends it with what we noticed, what is next, when again")
    public RestResponse<CheckInResponse> close(
            @PathParam("studentId") UUID studentId,
            @PathParam("checkInId") UUID checkInId,
            @NotNull @Valid CheckInClosingRequest request) {
        return mapper.created(planning.close(studentId, checkInId, request.said()));
    }

    @POST
    @Idempotent
    @Path("misses")
    @Requires(Permission.HOLD_CHECK_INS)
    @Operation(operationId = "recordMissedCheckIn", summary = "Says that it did not take place")
    public RestResponse<CheckInResponse> miss(
            @PathParam("studentId") UUID studentId,
            @PathParam("checkInId") UUID checkInId,
            @NotNull @Valid MissedCheckInRequest request) {
        return mapper.created(planning.miss(studentId, checkInId, request.reason()));
    }

    @POST
    @Idempotent
    @Path("reschedulings")
    @Requires(Permission.HOLD_CHECK_INS)
    @Operation(operationId = "createCheckInRescheduling", summary = "Finds another time for a missed check-in")
    public RestResponse<CheckInResponse> reschedule(
            @PathParam("studentId") UUID studentId,
            @PathParam("checkInId") UUID checkInId,
            @NotNull @Valid ReschedulingRequest request) {
        return mapper.created(planning.reschedule(studentId, checkInId, request.slot()));
    }
}
