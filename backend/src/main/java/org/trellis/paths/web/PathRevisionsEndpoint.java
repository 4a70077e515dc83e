package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.PathProposalService;
import org.trellis.paths.domain.PathService;
import org.trellis.paths.domain.RevisionView;
import org.trellis.platform.error.Problems;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;

/**
 * Revisions of a student's path: drafted by the software, shaped by the student and her educators, active once both have
 * agreed to the same hash. A revision that people agreed on does not change any more (409).
 */
@Path("/api/v1/students/{studentId}/path/revisions")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PathRevisionsEndpoint {

    private final PathService paths;
    private final PathProposalService proposals;

    PathRevisionsEndpoint(PathService paths, PathProposalService proposals) {
        this.paths = paths;
        this.proposals = proposals;
    }

    @GET
    @Requires(Permission.READ_PATHS)
    @Operation(operationId = "listPathRevisions", summary = "List all revisions, newest first")
    public Page<PathRevisionSummaryResponse> list(@PathParam("studentId") UUID studentId) {
        return Page.whole(paths.revisions(studentId).stream()
                .map(PathRevisionSummaryResponse::of)
                .toList());
    }

    @GET
    @Path("/{revisionId}")
    @Requires(Permission.READ_PATHS)
    @Operation(operationId = "getPathRevision", summary = "Read one revision")
    public PathRevisionResponse get(@PathParam("studentId") UUID studentId, @PathParam("revisionId") UUID revisionId) {
        return PathMapper.revision(paths.revision(studentId, revisionId));
    }

    /** @param from another revision of the same path; absent: the one it was drafted from */
    @GET
    @Path("/{revisionId}/difference")
    @Requires(Permission.READ_PATHS)
    @Operation(operationId = "getPathDifference", summary = "Compare a revision with another one")
    public PathDifferenceResponse difference(
            @PathParam("studentId") UUID studentId,
            @PathParam("revisionId") UUID revisionId,
            @QueryParam("from") @Nullable UUID from) {
        return DifferenceMapper.of(paths.difference(studentId, revisionId, from));
    }

    @POST
    @Idempotent
    @Requires(Permission.WRITE_PATHS)
    @Operation(operationId = "draftPathRevision", summary = "Have a revision drafted and proposed")
    public RestResponse<PathRevisionResponse> draft(
            @PathParam("studentId") UUID studentId, @NotNull @Valid NewRevisionRequest request) {
        PathCause trigger = request.trigger() == null ? PathCause.REQUEST : request.trigger();
        if (trigger != PathCause.INITIAL && trigger != PathCause.REQUEST) {
            throw Problems.invalid("trigger", "not-by-people", "People ask with INITIAL or REQUEST.");
        }
        return created(studentId, "", proposals.draft(studentId, trigger));
    }

    @PATCH
    @Path("/{revisionId}")
    @MustMatch
    @Requires(Permission.WRITE_PATHS)
    @Operation(operationId = "editPathRevision", summary = "Change the steps of a proposed revision")
    public PathRevisionResponse edit(
            @PathParam("studentId") UUID studentId,
            @PathParam("revisionId") UUID revisionId,
            @NotNull @Valid RevisionEditRequest request) {
        return PathMapper.revision(proposals.edit(
                studentId,
                revisionId,
                request.steps().stream().map(RevisionEditRequest.Edit::toEdit).toList()));
    }

    @POST
    @Path("/{revisionId}/agreements")
    @Idempotent
    @Requires(Permission.AGREE)
    @Operation(operationId = "agreeToPathRevision", summary = "Agree to a revision as it is")
    public RestResponse<PathRevisionResponse> agree(
            @PathParam("studentId") UUID studentId,
            @PathParam("revisionId") UUID revisionId,
            @NotNull @Valid PathAgreementRequest request) {
        return created(studentId, "/agreements", proposals.agree(studentId, revisionId, request.hash()));
    }

    @POST
    @Path("/{revisionId}/change-requests")
    @Idempotent
    @Requires(Permission.WRITE_PATHS)
    @Operation(operationId = "requestPathChanges", summary = "Ask for changes before agreeing")
    public RestResponse<PathRevisionResponse> requestChanges(
            @PathParam("studentId") UUID studentId,
            @PathParam("revisionId") UUID revisionId,
            @NotNull @Valid PathChangeRequestRequest request) {
        return created(studentId, "/change-requests", proposals.requestChanges(studentId, revisionId, request.note()));
    }

    private static RestResponse<PathRevisionResponse> created(UUID student, String fact, RevisionView view) {
        String path = "/api/v1/students/" + student + "/path/revisions/" + view.revision().id + fact;
        return Created.at(path, PathMapper.revision(view));
    }
}
