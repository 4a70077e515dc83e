package org.trellis.agreements.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.agreements.AgreedSubject;
import org.trellis.agreements.domain.AgreementPolicyService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.MustMatch;

/** Who may agree besides the two who must, and when people look again. */
@Path("/api/v1/agreement-policies/{subject}")
@Tag(name = "agreements")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementPolicyEndpoint {

    private final AgreementPolicyService policies;

    AgreementPolicyEndpoint(AgreementPolicyService policies) {
        this.policies = policies;
    }

    @GET
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "getAgreementPolicy", summary = "How the district wants something agreed")
    public AgreementPolicyResponse get(@PathParam("subject") AgreedSubject subject) {
        return AgreementPolicyResponse.of(subject, policies.of(subject));
    }

    @PUT
    @MustMatch
    @Requires(Permission.MANAGE_AGREEMENTS)
    @Operation(operationId = "replaceAgreementPolicy", summary = "Decides how things are agreed from now on")
    public AgreementPolicyResponse replace(
            @PathParam("subject") AgreedSubject subject, @NotNull @Valid AgreementPolicyRequest request) {
        return AgreementPolicyResponse.of(subject, policies.decide(subject, request.policy()));
    }
}
