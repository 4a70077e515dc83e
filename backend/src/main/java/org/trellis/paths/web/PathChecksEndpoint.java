package org.trellis.paths.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.paths.domain.PathCheck;
import org.trellis.paths.domain.PathCheckService;
import org.trellis.people.PersonRef;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** Never a dead end: what looking over all active paths of the district found, every night and whenever a leader asks. */
@Path("/api/v1/path-checks")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
public class PathChecksEndpoint {

    private final PathCheckService checks;

    PathChecksEndpoint(PathCheckService checks) {
        this.checks = checks;
    }

    @GET
    @Requires(Permission.CHECK_PATHS)
    @Operation(operationId = "listPathChecks", summary = "List what the last checks found, newest first")
    public Page<PathCheckResponse> list() {
        List<PathCheck> latest = checks.latest();
        Set<UUID> students = latest.stream().flatMap(c -> c.deadEnds().stream()).collect(Collectors.toSet());
        Map<UUID, PersonRef> names = checks.named(students);
        return Page.whole(
                latest.stream().map(c -> PathCheckResponse.of(c, names)).toList());
    }

    @POST
    @Idempotent
    @Requires(Permission.CHECK_PATHS)
    @Operation(operationId = "createPathCheck", summary = "Look over all active paths of the district now")
    public RestResponse<PathCheckResponse> create() {
        PathCheck check = checks.look();
        return Created.at(
                "/api/v1/path-checks/" + check.id(), PathCheckResponse.of(check, checks.named(check.deadEnds())));
    }
}
