package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.paths.domain.StepProposalService;
import org.trellis.paths.domain.StepProposalView;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/**
 * Co-design: the student or an educator proposes to add, take out, swap or move a step, another time or place, or an own
 * idea; the other side accepts it as it is or edited, or asks to talk. An accepted proposal is part of a proposed revision
 * that both agree to; where the path has moved on meanwhile, 409 {@code step-gone}, and the proposal stays.
 */
@Path("/api/v1/students/{studentId}/path/proposals")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StepProposalsEndpoint {

    private final StepProposalService proposals;

    StepProposalsEndpoint(StepProposalService proposals) {
        this.proposals = proposals;
    }

    @GET
    @Requires(Permission.READ_PATHS)
    @Operation(operationId = "listStepProposals", summary = "List what was proposed about a path, newest first")
    public Page<StepProposalResponse> list(@PathParam("studentId") UUID studentId) {
        return Page.whole(
                proposals.of(studentId).stream().map(StepProposalResponse::of).toList());
    }

    @POST
    @Idempotent
    @Requires(Permission.WRITE_PATHS)
    @Operation(operationId = "proposeStepChange", summary = "Propose that something about a path be different")
    public RestResponse<StepProposalResponse> propose(
            @PathParam("studentId") UUID studentId, @NotNull @Valid NewStepProposalRequest request) {
        return created(studentId, "", proposals.propose(studentId, request.toNew()));
    }

    @POST
    @Path("/{proposalId}/answers")
    @Idempotent
    @Requires(Permission.WRITE_PATHS)
    @Operation(operationId = "answerStepProposal", summary = "Accept a proposal, as it is or edited, or ask to talk")
    public RestResponse<StepProposalResponse> answer(
            @PathParam("studentId") UUID studentId,
            @PathParam("proposalId") UUID proposalId,
            @NotNull @Valid ProposalAnswerRequest request) {
        StepProposalView view = proposals.answer(
                studentId, proposalId, request.answer(), request.note(), RevisionEditRequest.toEdits(request.edits()));
        return created(studentId, "/answers", view);
    }

    private static RestResponse<StepProposalResponse> created(UUID student, String fact, StepProposalView view) {
        String path = "/api/v1/students/" + student + "/path/proposals/" + view.proposal().id + fact;
        return Created.at(path, StepProposalResponse.of(view));
    }
}
