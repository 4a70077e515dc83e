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
import org.trellis.paths.domain.modification.ModificationService;
import org.trellis.paths.domain.modification.ModificationView;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/**
 * The only lawful exceptions to what is expected of a student: an IEP, 504 or EL team proposes, a named authority signs
 * after the family was told, and it ends. No other route lowers an expectation (422 {@code expectation-lowered}).
 */
@Path("/api/v1/students/{studentId}/authorized-modifications")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StudentModificationsEndpoint {

    private final ModificationService modifications;

    StudentModificationsEndpoint(ModificationService modifications) {
        this.modifications = modifications;
    }

    @GET
    @Requires(Permission.READ_PATHS)
    @Operation(operationId = "listModifications", summary = "List a student's authorized modifications, newest first")
    public Page<AuthorizedModificationResponse> list(@PathParam("studentId") UUID studentId) {
        return Page.whole(modifications.of(studentId).stream()
                .map(AuthorizedModificationResponse::of)
                .toList());
    }

    @POST
    @Idempotent
    @Requires(Permission.WRITE_PATHS)
    @Operation(operationId = "proposeModification", summary = "Propose an exception that a team decided on")
    public RestResponse<AuthorizedModificationResponse> propose(
            @PathParam("studentId") UUID studentId, @NotNull @Valid NewModificationRequest request) {
        return created(studentId, "", modifications.propose(studentId, request.toNew()));
    }

    @POST
    @Path("/{modificationId}/authorizations")
    @Idempotent
    @Requires(Permission.AUTHORIZE_MODIFICATIONS)
    @Operation(operationId = "authorizeModification", summary = "Sign an exception after the family was told")
    public RestResponse<AuthorizedModificationResponse> authorize(
            @PathParam("studentId") UUID studentId,
            @PathParam("modificationId") UUID modificationId,
            @NotNull @Valid ModificationAuthorizationRequest request) {
        return created(
                studentId,
                "/authorizations",
                modifications.authorize(studentId, modificationId, request.toAuthorization()));
    }

    @POST
    @Path("/{modificationId}/revocations")
    @Idempotent
    @Requires(Permission.AUTHORIZE_MODIFICATIONS)
    @Operation(operationId = "revokeModification", summary = "End an exception before its day")
    public RestResponse<AuthorizedModificationResponse> revoke(
            @PathParam("studentId") UUID studentId,
            @PathParam("modificationId") UUID modificationId,
            @NotNull @Valid ModificationRevocationRequest request) {
        return created(studentId, "/revocations", modifications.revoke(studentId, modificationId, request.reason()));
    }

    private static RestResponse<AuthorizedModificationResponse> created(
            UUID student, String fact, ModificationView view) {
        String path = "/api/v1/students/" + student + "/authorized-modifications/" + view.modification().id + fact;
        return Created.at(path, AuthorizedModificationResponse.of(view));
    }
}
