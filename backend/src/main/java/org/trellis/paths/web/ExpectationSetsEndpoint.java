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
import org.trellis.paths.domain.ExpectationService;
import org.trellis.paths.domain.ExpectationSetView;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** What the district expects of every student of a grade level or course. Leaders write and adopt; everyone may read. */
@Path("/api/v1/expectation-sets")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExpectationSetsEndpoint {

    private static final String PATH = "/api/v1/expectation-sets/";

    private final ExpectationService expectations;
    private final CurrentCaller caller;

    ExpectationSetsEndpoint(ExpectationService expectations, CurrentCaller caller) {
        this.expectations = expectations;
        this.caller = caller;
    }

    @GET
    @Requires(Permission.READ_EXPECTATIONS)
    @Operation(operationId = "listExpectationSets", summary = "List expectations, newest first")
    public Page<ExpectationSetResponse> list() {
        return Page.whole(
                expectations.list().stream().map(ExpectationSetResponse::of).toList());
    }

    @GET
    @Path("/{setId}")
    @Requires(Permission.READ_EXPECTATIONS)
    @Operation(operationId = "getExpectationSet", summary = "Read one set of expectations")
    public ExpectationSetResponse get(@PathParam("setId") UUID setId) {
        return ExpectationSetResponse.of(expectations.get(setId));
    }

    @POST
    @Idempotent
    @Requires(Permission.MANAGE_EXPECTATIONS)
    @Operation(operationId = "createExpectationSet", summary = "Write down expectations as a draft")
    public RestResponse<ExpectationSetResponse> create(@NotNull @Valid NewExpectationSetRequest request) {
        ExpectationSetView set =
                expectations.create(request.toNew(), caller.get().requirePerson());
        return Created.at(PATH + set.set().id, ExpectationSetResponse.of(set));
    }

    /** The set in force for the same students and framework is superseded; paths are re-planned as proposals. */
    @POST
    @Path("/{setId}/adoptions")
    @Idempotent
    @Requires(Permission.MANAGE_EXPECTATIONS)
    @Operation(operationId = "adoptExpectationSet", summary = "Adopt expectations: they hold from now on")
    public RestResponse<ExpectationSetResponse> adopt(
            @PathParam("setId") UUID setId, @NotNull @Valid AdoptionRequest request) {
        ExpectationSetView set = expectations.adopt(setId, caller.get().requirePerson());
        return Created.at(PATH + setId + "/adoptions", ExpectationSetResponse.of(set));
    }
}
