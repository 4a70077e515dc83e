package org.trellis.mastery.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.mastery.domain.SpokenCommentService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.FileTypes;
import org.trellis.platform.web.InertFile;

/** What was spoken about a piece of evidence; it is sent with the judgement or the return it belongs to. */
@Path("/api/v1/students/{studentId}/evidence/{evidenceId}/spoken-comments")
@Tag(name = "mastery")
public class SpokenCommentEndpoint {

    private final SpokenCommentService spoken;

    SpokenCommentEndpoint(SpokenCommentService spoken) {
        this.spoken = spoken;
    }

    @GET
    @Path("/{spokenId}")
    @Produces(FileTypes.VOICES)
    @Requires(Permission.READ_EVIDENCE)
    @Operation(operationId = "getSpokenComment", summary = "A spoken comment to listen to, inert")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("spokenId") UUID spokenId) {
        return InertFile.of(spoken.open(studentId, evidenceId, spokenId));
    }
}
