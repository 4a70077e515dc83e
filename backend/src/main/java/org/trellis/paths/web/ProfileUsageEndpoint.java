package org.trellis.paths.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.paths.domain.EntryUsageService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/**
 * The profile from the path's side. It lives here because paths know what they were made from, while profiles know nothing
 * of paths.
 */
@Path("/api/v1/students/{studentId}/profile/usage")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class ProfileUsageEndpoint {

    private final EntryUsageService usage;
    private final ProfileUsageMapper mapper;

    ProfileUsageEndpoint(EntryUsageService usage, ProfileUsageMapper mapper) {
        this.usage = usage;
        this.mapper = mapper;
    }

    @GET
    @Requires(Permission.READ_PROFILES)
    @Operation(
            operationId = "getProfileUsage",
            summary = "Which path decisions each entry led to, and which entries are due for review")
    public ProfileUsageResponse get(@PathParam("studentId") UUID studentId) {
        return mapper.usage(studentId, usage.of(studentId));
    }
}
