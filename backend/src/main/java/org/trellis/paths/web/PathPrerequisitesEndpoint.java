package org.trellis.paths.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.paths.domain.PathPrerequisiteService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** What comes before what on a path, for a map of it. */
@Path("/api/v1/students/{studentId}/path/prerequisites")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
public class PathPrerequisitesEndpoint {

    private final PathPrerequisiteService prerequisites;

    PathPrerequisitesEndpoint(PathPrerequisiteService prerequisites) {
        this.prerequisites = prerequisites;
    }

    @GET
    @Requires(Permission.READ_PATHS)
    @Operation(
            operationId = "listPathPrerequisites",
            summary = "List which competencies of the path, active or proposed, support which others of it")
    public Page<PathPrerequisiteResponse> list(@PathParam("studentId") UUID studentId) {
        return Page.whole(prerequisites.of(studentId).stream()
                .map(PathPrerequisiteResponse::of)
                .toList());
    }
}
