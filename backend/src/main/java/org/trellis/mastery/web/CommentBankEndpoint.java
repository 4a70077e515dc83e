package org.trellis.mastery.web;

import jakarta.validation.Valid;
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
import org.trellis.mastery.domain.CommentBankService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** The comment bank: sentences for feedback, kept to be used again. */
@Path("/api/v1/comment-bank")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentBankEndpoint {

    private static final String PATH = "/api/v1/comment-bank";

    private final CommentBankService bank;

    CommentBankEndpoint(CommentBankService bank) {
        this.bank = bank;
    }

    @GET
    @Requires(Permission.KEEP_COMMENTS)
    @Operation(
            operationId = "listSavedComments",
            summary = "The caller's own sentences and the district's, newest first")
    public Page<SavedCommentResponse> list() {
        return Page.whole(bank.list().stream().map(SavedCommentResponse::of).toList());
    }

    @POST
    @Idempotent
    @Requires(Permission.KEEP_COMMENTS)
    @Operation(operationId = "createSavedComment", summary = "Keep a sentence; leaders may share it with the district")
    public RestResponse<SavedCommentResponse> save(@Valid SavedCommentRequest request) {
        return Created.at(PATH, SavedCommentResponse.of(bank.save(request.text(), request.isShared())));
    }

    @POST
    @Path("/{commentId}/retirements")
    @Idempotent
    @Requires(Permission.KEEP_COMMENTS)
    @Operation(operationId = "retireComment", summary = "Take a sentence out; what was written with it stays")
    public RestResponse<SavedCommentResponse> retire(@PathParam("commentId") UUID commentId) {
        return Created.at(PATH, SavedCommentResponse.of(bank.retire(commentId)));
    }
}
