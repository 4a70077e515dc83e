package org.trellis.profiles.web.checkin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.MustMatch;
import org.trellis.profiles.domain.checkin.PrivateNoteService;

/**
 * An educator's own note about a talk. A PUT, never a POST: answers to POSTs are kept for repeats, in clear. To everyone but
 * educators of the student there is no such thing, and each educator gets only her own.
 */
@Path("/api/v1/students/{studentId}/check-ins/{checkInId}/private-note")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class PrivateNoteEndpoint {

    private final PrivateNoteService notes;

    PrivateNoteEndpoint(PrivateNoteService notes) {
        this.notes = notes;
    }

    @GET
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "getPrivateNote", summary = "The caller's own note about a talk")
    public PrivateNoteResponse get(@PathParam("studentId") UUID studentId, @PathParam("checkInId") UUID checkInId) {
        return PrivateNoteResponse.of(notes.own(studentId, checkInId));
    }

    @PUT
    @MustMatch
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "replacePrivateNote", summary = "Keeps the caller's own note, sealed")
    public PrivateNoteResponse replace(
            @PathParam("studentId") UUID studentId,
            @PathParam("checkInId") UUID checkInId,
            @NotNull @Valid PrivateNoteBody request) {
        return PrivateNoteResponse.of(notes.write(studentId, checkInId, request.text()));
    }
}
