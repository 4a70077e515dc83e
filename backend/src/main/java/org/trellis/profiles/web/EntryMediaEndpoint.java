package org.trellis.profiles.web;

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
import java.util.Objects;
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
import org.trellis.profiles.domain.Entry;
import org.trellis.profiles.domain.EntryMedia;
import org.trellis.profiles.domain.EntryMediaService;
import org.trellis.profiles.domain.EntryVoiceService;

/** The picture or the voice of an entry, part of what it says and of what is agreed on; and the voice that says yes to it. */
@Path("/api/v1/students/{studentId}/profile/entries/{entryId}")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class EntryMediaEndpoint {

    private final EntryMediaService media;
    private final EntryVoiceService voices;
    private final ProfileMapper mapper;
    private final SentFiles files;

    EntryMediaEndpoint(EntryMediaService media, EntryVoiceService voices, ProfileMapper mapper, SentFiles files) {
        this.media = media;
        this.voices = voices;
        this.mapper = mapper;
        this.files = files;
    }

    @POST
    @Path("media")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @LargeBody(megabytes = 21)
    @Requires(Permission.WRITE_PROFILES)
    @Operation(
            operationId = "addEntryMedia",
            summary = "Shows a picture or a voice of at most 20 MB with the words, in place of a former one")
    public RestResponse<ProfileEntryResponse> add(
            @PathParam("studentId") UUID studentId,
            @PathParam("entryId") UUID entryId,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("upload") @Nullable UUID upload,
            @RestForm("altText") @NotBlank @Size(max = 500) String altText) {
        Entry entry = media.add(studentId, entryId, files.of(file, upload), altText.strip());
        return created(studentId, entry, Objects.requireNonNull(entry.media()));
    }

    @POST
    @Path("recorded-confirmations")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @LargeBody(megabytes = 21)
    @Requires(Permission.AGREE)
    @Operation(
            operationId = "recordEntryConfirmation",
            summary = "A student up to grade 2 says yes to a suggestion by voice, recorded by an educator")
    public RestResponse<ProfileEntryResponse> confirm(
            @PathParam("studentId") UUID studentId,
            @PathParam("entryId") UUID entryId,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("upload") @Nullable UUID upload,
            @RestForm("words") @NotBlank @Size(max = 500) String words,
            @RestForm("version") @Nullable Long version) {
        Entry entry = voices.confirm(studentId, entryId, version, files.of(file, upload), words.strip());
        return created(studentId, entry, Objects.requireNonNull(entry.confirmation()));
    }

    @GET
    @Path("media/{mediaId}")
    @Produces({FileTypes.PICTURES, FileTypes.VOICES})
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "getEntryMedia", summary = "The content of a picture or voice, inert")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("studentId") UUID studentId,
            @PathParam("entryId") UUID entryId,
            @PathParam("mediaId") UUID mediaId) {
        return InertFile.of(media.open(studentId, entryId, mediaId));
    }

    private RestResponse<ProfileEntryResponse> created(UUID studentId, Entry entry, EntryMedia added) {
        String path = "/api/v1/students/" + studentId + "/profile/entries/" + entry.id() + "/media/" + added.id();
        return Created.at(path, mapper.entry(entry));
    }
}
