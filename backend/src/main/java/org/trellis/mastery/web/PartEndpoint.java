package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.mastery.domain.PartMediaService;
import org.trellis.mastery.domain.PartService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.InertFile;

/** "My part": work a classmate brought becomes the student's own once they say what they did. */
@Path("/api/v1/students/{studentId}/part-requests")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartEndpoint {

    private final PartService parts;
    private final PartMediaService media;
    private final PartMapper mapper;

    PartEndpoint(PartService parts, PartMediaService media, PartMapper mapper) {
        this.parts = parts;
        this.media = media;
        this.mapper = mapper;
    }

    @GET
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(
            operationId = "listPartRequests",
            summary = "Work that classmates say was made together and the student has not answered about")
    public Page<PartRequestResponse> list(@PathParam("studentId") UUID studentId) {
        return Page.whole(mapper.responses(parts.asked(studentId)));
    }

    @GET
    @Path("/{evidenceId}/media/{mediaId}")
    @Produces(MediaType.WILDCARD)
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(operationId = "getPartMedia", summary = "A file of work the student is asked about, inert")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("mediaId") UUID mediaId) {
        return InertFile.of(media.open(studentId, evidenceId, mediaId));
    }

    @POST
    @Path("/{evidenceId}/answers")
    @Idempotent
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(
            operationId = "answerPartRequest",
            summary = "Say which part was yours, and it is your evidence; or that none was")
    public RestResponse<PartRequestResponse> answer(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @Valid PartAnswerRequest request) {
        return Created.at(
                "/api/v1/students/" + studentId + "/part-requests",
                mapper.response(parts.answer(studentId, evidenceId, request.toDomain())));
    }
}
