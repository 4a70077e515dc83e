package org.trellis.platform.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.media.Upload;
import org.trellis.platform.media.Uploads;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** A file in pieces, which goes on where it stopped (tus 1.0.0). Whole, it becomes a file of something by its id. */
@Path("/api/v1/uploads")
@Tag(name = "media")
@Tus
@Produces(MediaType.APPLICATION_JSON)
public class UploadEndpoint {

    private static final String PIECE = "application/offset+octet-stream";

    private final Uploads uploads;

    UploadEndpoint(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The body is empty; the name is in {@code Upload-Metadata}, where no log keeps it. */
    @POST
    @Idempotent
    @Requires(Permission.SEND_FILES)
    @Operation(operationId = "startUpload", summary = "Begin to send a file of at most 20 MB in pieces")
    public RestResponse<UploadResponse> start(
            @RestHeader("Tus-Resumable") @NotNull @Size(max = 20) String version,
            @RestHeader("Upload-Length") @NotNull @Min(1) Long size,
            @RestHeader("Upload-Metadata") @Nullable @Size(max = 1000) String metadata) {
        Upload upload = uploads.start(UploadMetadata.fileName(metadata), size);
        return Created.at("/api/v1/uploads/" + upload.id(), UploadResponse.of(upload));
    }

    @GET
    @Path("{uploadId}")
    @Requires(Permission.SEND_FILES)
    @Operation(operationId = "getUpload", summary = "How much of it has arrived")
    public UploadResponse get(@PathParam("uploadId") UUID uploadId) {
        return UploadResponse.of(uploads.find(uploadId));
    }

    @HEAD
    @Path("{uploadId}")
    @Requires(Permission.SEND_FILES)
    @Operation(operationId = "readUpload", summary = "How much of it has arrived, in headers")
    @APIResponse(
            responseCode = "204",
            description = "There is such an upload",
            headers = {
                @Header(name = "Upload-Offset", schema = @Schema(type = SchemaType.INTEGER)),
                @Header(name = "Upload-Length", schema = @Schema(type = SchemaType.INTEGER)),
                @Header(name = "Upload-Expires", schema = @Schema(type = SchemaType.STRING))
            })
    public Response read(
            @RestHeader("Tus-Resumable") @NotNull @Size(max = 20) String version,
            @PathParam("uploadId") UUID uploadId) {
        return answer(uploads.find(uploadId));
    }

    @PATCH
    @Path("{uploadId}")
    @Consumes(PIECE)
    @Requires(Permission.SEND_FILES)
    @Operation(operationId = "addUploadPiece", summary = "Send the next piece, of at most 1 MiB")
    @RequestBody(
            required = true,
            content = @Content(mediaType = PIECE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "204",
            description = "Kept",
            headers = {
                @Header(name = "Upload-Offset", schema = @Schema(type = SchemaType.INTEGER)),
                @Header(name = "Upload-Expires", schema = @Schema(type = SchemaType.STRING))
            })
    public Response add(
            @RestHeader("Tus-Resumable") @NotNull @Size(max = 20) String version,
            @RestHeader("Upload-Offset") @NotNull @Min(0) Long offset,
            @PathParam("uploadId") UUID uploadId,
            byte[] piece) {
        return answer(uploads.append(uploadId, offset, piece));
    }

    private static Response answer(Upload upload) {
        return Response.noContent()
                .header("Upload-Offset", upload.received())
                .header("Upload-Length", upload.size())
                .header(
                        "Upload-Expires",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                upload.expiresAt().atOffset(ZoneOffset.UTC)))
                .build();
    }
}
