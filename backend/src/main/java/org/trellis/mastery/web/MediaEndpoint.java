package org.trellis.mastery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.EvidenceMediaEntity;
import org.trellis.mastery.domain.MediaService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.FileTypes;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.InertFile;
import org.trellis.platform.web.LargeBody;
import org.trellis.platform.web.SentFiles;

/** Files of evidence. */
@Path("/api/v1/students/{studentId}/evidence/{evidenceId}/media")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
public class MediaEndpoint {

    private final MediaService media;
    private final SentFiles files;

    MediaEndpoint(MediaService media, SentFiles files) {
        this.media = media;
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @LargeBody(megabytes = 21)
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(operationId = "addMedia", summary = "Add a picture, PDF, sound or video of at most 20 MB to a draft")
    public RestResponse<MediaResponse> add(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("upload") @Nullable UUID upload,
            @RestForm("altText") @NotBlank @Size(max = 500) String altText) {
        EvidenceMediaEntity added = media.add(studentId, evidenceId, files.of(file, upload), altText.strip());
        MediaResponse response = MediaResponse.of(studentId, added);
        return Created.at(response.url(), response);
    }

    @GET
    @Path("/{mediaId}")
    @Produces({FileTypes.PICTURES, FileTypes.PAPERS, FileTypes.VOICES})
    @Requires(Permission.READ_EVIDENCE)
    @Operation(operationId = "getMedia", summary = "The content of a file, inert")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("mediaId") UUID mediaId) {
        return InertFile.of(media.open(studentId, evidenceId, mediaId));
    }
}
