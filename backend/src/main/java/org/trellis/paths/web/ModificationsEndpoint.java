package org.trellis.paths.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.paths.domain.modification.ModificationService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** All exceptions in one list, for leaders: an exception nobody looks at becomes a rule. */
@Path("/api/v1/authorized-modifications")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
public class ModificationsEndpoint {

    private final ModificationService modifications;

    ModificationsEndpoint(ModificationService modifications) {
        this.modifications = modifications;
    }

    @GET
    @Requires(Permission.AUTHORIZE_MODIFICATIONS)
    @Operation(
            operationId = "listAllModifications",
            summary = "List the authorized modifications of all students one leads, newest first")
    public Page<AuthorizedModificationResponse> list() {
        return Page.whole(modifications.all().stream()
                .map(AuthorizedModificationResponse::of)
                .toList());
    }
}
