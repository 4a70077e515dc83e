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
import org.trellis.mastery.domain.RuleService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** The district's mastery rules: data, in versions, the same for everyone who asks. */
@Path("/api/v1/mastery-rules")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RuleEndpoint {

    private static final String PATH = "/api/v1/mastery-rules";

    private final RuleService rules;

    RuleEndpoint(RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Requires(Permission.READ_RULES)
    @Operation(operationId = "listMasteryRules", summary = "All versions of the district's mastery rules")
    public Page<RuleResponse> list() {
        return Page.whole(rules.list().stream().map(RuleResponse::of).toList());
    }

    @POST
    @Idempotent
    @Requires(Permission.MANAGE_RULES)
    @Operation(operationId = "createMasteryRule", summary = "Draft a new version of a mastery rule")
    public RestResponse<RuleResponse> create(@Valid RuleRequest request) {
        RuleResponse created = RuleResponse.of(rules.draft(request.name(), request.toDomain()));
        return Created.at(PATH, created);
    }

    @POST
    @Path("/{ruleId}/adoptions")
    @Idempotent
    @Requires(Permission.MANAGE_RULES)
    @Operation(operationId = "adoptMasteryRule", summary = "Put a drafted version into force; what was attained stays")
    public RestResponse<RuleResponse> adopt(@PathParam("ruleId") UUID ruleId) {
        return Created.at(PATH, RuleResponse.of(rules.adopt(ruleId)));
    }
}
