package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.paths.domain.DeviceTimeService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.MustMatch;

/** How long students may sit in front of a screen in a week, unless decided otherwise for one of them. */
@Path("/api/v1/device-time")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeviceTimeEndpoint {

    private final DeviceTimeService times;

    DeviceTimeEndpoint(DeviceTimeService times) {
        this.times = times;
    }

    @GET
    @Requires(Permission.READ_EXPECTATIONS)
    @Operation(operationId = "getDeviceTime", summary = "The screen time the district allows")
    public DeviceTimeResponse get() {
        return DeviceTimeResponse.of(times.ofDistrict());
    }

    @PUT
    @MustMatch
    @Requires(Permission.MANAGE_AGREEMENTS)
    @Operation(operationId = "replaceDeviceTime", summary = "Decide the screen time for the district")
    public DeviceTimeResponse replace(@NotNull @Valid DeviceTimeRequest request) {
        return DeviceTimeResponse.of(times.decideForDistrict(request.minutesPerWeek()));
    }
}
