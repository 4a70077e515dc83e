package org.trellis.profiles.web.checkin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;
import org.trellis.profiles.domain.checkin.CheckInPlanning;
import org.trellis.profiles.domain.checkin.CheckInService;
import org.trellis.profiles.domain.checkin.CheckInView;

/** One-to-one talks of a student with an educator. */
@Path("/api/v1/students/{studentId}/check-ins")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class CheckInsEndpoint {

    private final CheckInService checkIns;
    private final CheckInPlanning planning;
    private final CheckInMapper mapper;

    CheckInsEndpoint(CheckInService checkIns, CheckInPlanning planning, CheckInMapper mapper) {
        this.checkIns = checkIns;
        this.planning = planning;
        this.mapper = mapper;
    }

    @GET
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "listCheckIns", summary = "A student's check-ins, the latest first, planned ones included")
    public Page<CheckInResponse> list(@PathParam("studentId") UUID studentId) {
        return new Page<>(mapper.checkIns(checkIns.all(studentId)), null, null);
    }

    @POST
    @Idempotent
    @Requires(Permission.HOLD_CHECK_INS)
    @Operation(operationId = "createCheckIn", summary = "Plans a check-in, or a slot that comes back")
    public RestResponse<CheckInResponse> plan(
            @PathParam("studentId") UUID studentId, @NotNull @Valid NewCheckInRequest request) {
        return mapper.created(planning.plan(studentId, request.slot(), request.recurrence()));
    }

    @GET
    @Path("{checkInId}")
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "getCheckIn", summary = "One check-in, as far as the caller may read it")
    public CheckInResponse get(@PathParam("studentId") UUID studentId, @PathParam("checkInId") UUID checkInId) {
        return mapper.checkIn(checkIns.one(studentId, checkInId));
    }

    @PATCH
    @MustMatch
    @Path("{checkInId}")
    @Requires(Permission.AGREE)
    @Operation(operationId = "updateCheckIn", summary = "Writes what both say, or moves it to another time")
    public CheckInResponse update(
            @PathParam("studentId") UUID studentId,
            @PathParam("checkInId") UUID checkInId,
            @NotNull @Valid CheckInChangeRequest request) {
        CheckInView written = request.moves()
                ? checkIns.change(studentId, checkInId, request::applyTo, request::applyTo)
                : checkIns.write(studentId, checkInId, request::applyTo);
        return mapper.checkIn(written);
    }
}
