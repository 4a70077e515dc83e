package org.trellis.profiles.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.FileTypes;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.InertFile;
import org.trellis.platform.web.LargeBody;
import org.trellis.platform.web.SentFiles;
import org.trellis.profiles.domain.VersionView;
import org.trellis.profiles.domain.VoiceAgreementService;

/** How a child up to grade 2 agrees: with a recording, never without (ADR 11). */
@Path("/api/v1/students/{studentId}/profile/versions/{versionId}")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class VoiceAgreementEndpoint {

    private final VoiceAgreementService voices;
    private final ProfileMapper mapper;
    private final SentFiles files;

    VoiceAgreementEndpoint(VoiceAgreementService voices, ProfileMapper mapper, SentFiles files) {
        this.voices = voices;
        this.mapper = mapper;
        this.files = files;
    }

    @POST
    @Path("recorded-agreements")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @LargeBody(megabytes = 21)
    @Requires(Permission.AGREE)
    @Operation(
            operationId = "recordProfileAgreement",
            summary = "A student up to grade 2 agrees by voice, recorded by an educator who is no side by that")
    public RestResponse<ProfileVersionResponse> agree(
            @PathParam("studentId") UUID studentId,
            @PathParam("versionId") UUID versionId,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("upload") @Nullable UUID upload,
            @RestForm("hash") @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash,
            @RestForm("words") @NotBlank @Size(max = 500) String words) {
        VersionView version = voices.agree(studentId, versionId, hash, files.of(file, upload), words.strip());
        return Created.at("/api/v1/students/" + studentId + "/profile/versions/" + versionId, mapper.version(version));
    }

    @GET
    @Path("recordings/{recordingId}")
    @Produces(FileTypes.VOICES)
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "getProfileRecording", summary = "The voice in which a student agreed, inert")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("studentId") UUID studentId,
            @PathParam("versionId") UUID versionId,
            @PathParam("recordingId") UUID recordingId) {
        return InertFile.of(voices.open(studentId, versionId, recordingId));
    }
}
