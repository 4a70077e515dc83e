package org.trellis.profiles.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.profiles.domain.ProfileService;
import org.trellis.profiles.domain.ProposalService;
import org.trellis.profiles.domain.VersionView;

/** Versions of a profile: proposed by one side, in force when student and educator agreed to the same hash. */
@Path("/api/v1/students/{studentId}/profile/versions")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class ProfileVersionsEndpoint {

    private final ProposalService proposals;
    private final ProfileService profiles;
    private final VersionPages pages;
    private final ProfileMapper mapper;

    ProfileVersionsEndpoint(
            ProposalService proposals, ProfileService profiles, VersionPages pages, ProfileMapper mapper) {
        this.proposals = proposals;
        this.profiles = profiles;
        this.pages = pages;
        this.mapper = mapper;
    }

    @POST
    @Idempotent
    @Requires(Permission.AGREE)
    @Operation(operationId = "createProfileVersion", summary = "Proposes what is confirmed, for both sides to agree on")
    public RestResponse<ProfileVersionResponse> propose(
            @PathParam("studentId") UUID studentId, @NotNull @Valid ProposalRequest request) {
        return created(studentId, proposals.propose(studentId));
    }

    @GET
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "listProfileVersions", summary = "All versions, newest first")
    public Page<ProfileVersionResponse> list(@PathParam("studentId") UUID studentId, @Valid @BeanParam PageQuery page) {
        return pages.page(studentId, page);
    }

    @GET
    @Path("{versionId}")
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "getProfileVersion", summary = "One version with its agreements")
    public ProfileVersionResponse get(@PathParam("studentId") UUID studentId, @PathParam("versionId") UUID versionId) {
        return mapper.version(profiles.version(studentId, versionId));
    }

    @POST
    @Idempotent
    @Path("{versionId}/agreements")
    @Requires(Permission.SIGN_PROFILES)
    @Operation(operationId = "agreeProfileVersion", summary = "Agrees to exactly this content, known by its hash")
    public RestResponse<ProfileVersionResponse> agree(
            @PathParam("studentId") UUID studentId,
            @PathParam("versionId") UUID versionId,
            @NotNull @Valid AgreementRequest request) {
        return created(studentId, proposals.agree(studentId, versionId, request.hash()));
    }

    @POST
    @Idempotent
    @Path("{versionId}/withdrawals")
    @Requires(Permission.SIGN_PROFILES)
    @Operation(
            operationId = "withdrawProfileAgreement",
            summary = "Takes back one's own agreement, as long as the two sides have not both agreed")
    public RestResponse<ProfileVersionResponse> withdraw(
            @PathParam("studentId") UUID studentId,
            @PathParam("versionId") UUID versionId,
            @NotNull @Valid WithdrawalRequest request) {
        return created(studentId, proposals.withdraw(studentId, versionId));
    }

    @GET
    @Path("{versionId}/difference")
    @Requires(Permission.READ_PROFILES)
    @Operation(
            operationId = "getProfileDifference",
            summary = "What a version says that another one does not; absent from: the version agreed before it")
    public ProfileDifferenceResponse difference(
            @PathParam("studentId") UUID studentId,
            @PathParam("versionId") UUID versionId,
            @QueryParam("from") @Nullable UUID from) {
        return mapper.difference(profiles.difference(studentId, versionId, from));
    }

    @POST
    @Idempotent
    @Path("{versionId}/change-requests")
    @Requires(Permission.AGREE)
    @Operation(operationId = "requestProfileChanges", summary = "Says what must be different before agreeing")
    public RestResponse<ProfileVersionResponse> requestChanges(
            @PathParam("studentId") UUID studentId,
            @PathParam("versionId") UUID versionId,
            @NotNull @Valid ChangeNoteRequest request) {
        return created(studentId, proposals.requestChanges(studentId, versionId, request.note()));
    }

    private RestResponse<ProfileVersionResponse> created(UUID studentId, VersionView version) {
        String path = "/api/v1/students/" + studentId + "/profile/versions/"
                + version.facts().id();
        return Created.at(path, mapper.version(version));
    }
}
