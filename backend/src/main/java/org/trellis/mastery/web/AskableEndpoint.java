package org.trellis.mastery.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.mastery.domain.AskableAs;
import org.trellis.mastery.domain.AskableService;
import org.trellis.people.PersonRef;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Whom the caller could ask to look at a student's work. */
@Path("/api/v1/students/{studentId}/askable")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
public class AskableEndpoint {

    private final AskableService askable;

    AskableEndpoint(AskableService askable) {
        this.askable = askable;
    }

    @GET
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(
            operationId = "listAskable",
            summary =
                    "Who could be asked to look at the student's work, as what: at most 200 names, by a part of the name")
    public Page<PersonRef> list(
            @PathParam("studentId") UUID studentId,
            @QueryParam("as") @NotNull AskableAs as,
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String q) {
        return Page.whole(askable.list(studentId, as, q));
    }
}
