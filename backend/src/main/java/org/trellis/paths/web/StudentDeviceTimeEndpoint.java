package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.paths.domain.DeviceTimeService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.MustMatch;

/** How long one student may sit in front of a screen in a week. Plans keep to it; who goes over it is told. */
@Path("/api/v1/students/{studentId}/device-time")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StudentDeviceTimeEndpoint {

    private final DeviceTimeService times;

    StudentDeviceTimeEndpoint(DeviceTimeService times) {
        this.times = times;
    }

    @GET
    @Requires(Permission.READ_PATHS)
    @Operation(operationId = "getStudentDeviceTime", summary = "The screen time one student may have")
    public DeviceTimeResponse get(@PathParam("studentId") UUID studentId) {
        return DeviceTimeResponse.of(times.of(studentId));
    }

    @PUT
    @MustMatch
    @Requires(Permission.WRITE_PATHS)
    @Operation(operationId = "replaceStudentDeviceTime", summary = "Decide the screen time of one student")
    public DeviceTimeResponse replace(
            @PathParam("studentId") UUID studentId, @NotNull @Valid DeviceTimeRequest request) {
        return DeviceTimeResponse.of(times.decide(studentId, request.minutesPerWeek()));
    }
}
