package org.trellis.profiles.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.profiles.domain.ProfileService;

/** The learner profile of one student. Each reader gets the entries meant for them, and no hint of the others. */
@Path("/api/v1/students/{studentId}/profile")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class ProfileEndpoint {

    private final ProfileService profiles;
    private final ProfileMapper mapper;

    ProfileEndpoint(ProfileService profiles, ProfileMapper mapper) {
        this.profiles = profiles;
        this.mapper = mapper;
    }

    @GET
    @Requires(Permission.READ_PROFILES)
    @Operation(
            operationId = "getProfile",
            summary = "The profile now, or as of an earlier time: its entries and the version then agreed")
    public ProfileResponse get(@PathParam("studentId") UUID studentId, @QueryParam("asOf") @Nullable Instant asOf) {
        return mapper.profile(asOf == null ? profiles.present(studentId) : profiles.asOf(studentId, asOf));
    }
}
