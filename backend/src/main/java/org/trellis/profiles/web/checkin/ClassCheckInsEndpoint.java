package org.trellis.profiles.web.checkin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.profiles.domain.checkin.ClassCheckInService;

/** The planner: who of a class was met, who is still to meet, and what is planned. */
@Path("/api/v1/classes/{classId}/check-ins")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class ClassCheckInsEndpoint {

    private final ClassCheckInService checkIns;
    private final ClassCheckInMapper mapper;

    ClassCheckInsEndpoint(ClassCheckInService checkIns, ClassCheckInMapper mapper) {
        this.checkIns = checkIns;
        this.mapper = mapper;
    }

    /** {@code from} absent: Monday of this week; {@code to} absent: two weeks. */
    @GET
    @Requires(Permission.READ_CLASS_INSIGHTS)
    @Operation(
            operationId = "listClassCheckIns",
            summary = "Who of a class was met in the last 14 days, and what is planned")
    public ClassCheckInsResponse list(
            @PathParam("classId") UUID classId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return mapper.response(checkIns.of(classId, from, to));
    }
}
