package org.trellis.mastery.web;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.mastery.domain.PresenceService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.MustMatch;

/** The caller looks at a piece that waits; whoever else does is told. */
@Path("/api/v1/students/{studentId}/evidence/{evidenceId}/presence")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
public class PresenceEndpoint {

    private final PresenceService presence;

    PresenceEndpoint(PresenceService presence) {
        this.presence = presence;
    }

    @PUT
    @MustMatch
    @Requires(Permission.JUDGE)
    @Operation(
            operationId = "recordPresence",
            summary = "Say that the caller looks at this piece and hear who else does; 412 once somebody has saved")
    public PresenceResponse look(@PathParam("studentId") UUID studentId, @PathParam("evidenceId") UUID evidenceId) {
        return PresenceResponse.of(presence.look(studentId, evidenceId));
    }
}
