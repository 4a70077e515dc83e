package org.trellis.profiles.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;
import org.trellis.profiles.domain.Entry;
import org.trellis.profiles.domain.EntryService;

/** What is said about a student: by the student as a fact, by teachers and family as a suggestion the student answers. */
@Path("/api/v1/students/{studentId}/profile/entries")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class ProfileEntriesEndpoint {

    private final EntryService entries;
    private final ProfileMapper mapper;

    ProfileEntriesEndpoint(EntryService entries, ProfileMapper mapper) {
        this.entries = entries;
        this.mapper = mapper;
    }

    @POST
    @Idempotent
    @Requires(Permission.WRITE_PROFILES)
    @Operation(operationId = "createProfileEntry", summary = "Says something about the student, with its basis")
    public RestResponse<ProfileEntryResponse> offer(
            @PathParam("studentId") UUID studentId, @NotNull @Valid NewEntryRequest request) {
        return created(studentId, entries.offer(studentId, request.said()));
    }

    @GET
    @Path("{entryId}")
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "getProfileEntry", summary = "One entry, also after it was retired")
    public ProfileEntryResponse get(@PathParam("studentId") UUID studentId, @PathParam("entryId") UUID entryId) {
        return mapper.entry(entries.one(studentId, entryId));
    }

    @PATCH
    @MustMatch
    @Path("{entryId}")
    @Requires(Permission.WRITE_PROFILES)
    @Operation(operationId = "updateProfileEntry", summary = "Says it differently, or to other readers")
    public ProfileEntryResponse edit(
            @PathParam("studentId") UUID studentId,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid EntryChangeRequest request) {
        return mapper.entry(entries.edit(studentId, entryId, request::applyTo));
    }

    @POST
    @Idempotent
    @Path("{entryId}/confirmations")
    @Requires(Permission.WRITE_PROFILES)
    @Operation(
            operationId = "confirmProfileEntry",
            summary = "The student says yes to a suggestion or settles a dispute")
    public RestResponse<ProfileEntryResponse> confirm(
            @PathParam("studentId") UUID studentId,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid ConfirmationRequest request) {
        return created(studentId, entries.confirm(studentId, entryId, request.version()));
    }

    @POST
    @Idempotent
    @Path("{entryId}/disputes")
    @Requires(Permission.WRITE_PROFILES)
    @Operation(operationId = "disputeProfileEntry", summary = "Says that a confirmed entry is not right")
    public RestResponse<ProfileEntryResponse> dispute(
            @PathParam("studentId") UUID studentId,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid ReasonRequest request) {
        return created(studentId, entries.dispute(studentId, entryId, request.reason()));
    }

    @POST
    @Idempotent
    @Path("{entryId}/retirements")
    @Requires(Permission.WRITE_PROFILES)
    @Operation(
            operationId = "retireProfileEntry",
            summary = "Takes an entry out of the present, or declines a suggestion")
    public RestResponse<ProfileEntryResponse> retire(
            @PathParam("studentId") UUID studentId,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid ReasonRequest request) {
        return created(studentId, entries.retire(studentId, entryId, request.reason()));
    }

    private RestResponse<ProfileEntryResponse> created(UUID studentId, Entry entry) {
        String path = "/api/v1/students/" + studentId + "/profile/entries/" + entry.id();
        return Created.at(path, mapper.entry(entry));
    }
}
