package org.trellis.mastery.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.mastery.domain.ProposalService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** What a judgement might be, before an educator has made one. */
@Path("/api/v1/students/{studentId}/evidence/{evidenceId}/judgement-drafts")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalEndpoint {

    private final ProposalService proposals;

    ProposalEndpoint(ProposalService proposals) {
        this.proposals = proposals;
    }

    @GET
    @Requires(Permission.JUDGE)
    @Operation(
            operationId = "listJudgementDrafts",
            summary = "A drafted level for each competency of a piece that waits; nothing is written")
    public Page<JudgementDraftResponse> list(
            @PathParam("studentId") UUID studentId, @PathParam("evidenceId") UUID evidenceId) {
        return Page.whole(proposals.of(studentId, evidenceId).stream()
                .map(JudgementDraftResponse::of)
                .toList());
    }
}
