package org.trellis.people.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.people.domain.MeService;
import org.trellis.people.domain.PreferencesService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.MustMatch;

/** The caller: who they are here, and how they want the app to look. */
@Path("/api/v1/me")
@Tag(name = "people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeEndpoint {

    private final MeService service;
    private final PreferencesService preferences;

    MeEndpoint(MeService service, PreferencesService preferences) {
        this.service = service;
        this.preferences = preferences;
    }

    @GET
    @Requires(Permission.READ_SELF)
    @Operation(operationId = "getMe", summary = "The caller's person, roles, classes, children and preferences")
    public MeResponse me() {
        return MeResponse.of(service.me());
    }

    @GET
    @Path("/preferences")
    @Requires(Permission.READ_SELF)
    @Operation(operationId = "getPreferences", summary = "How the caller wants the app to look and read")
    public PreferencesResponse preferences() {
        return PreferencesResponse.of(preferences.mine());
    }

    @PATCH
    @Path("/preferences")
    @MustMatch
    @Requires(Permission.READ_SELF)
    @Operation(
            operationId = "changePreferences",
            summary = "Change language, theme, text size or how much is shown; absent members stay")
    public PreferencesResponse change(@Valid PreferencesRequest request) {
        return PreferencesResponse.of(preferences.change(request.change()));
    }
}
