package org.trellis.competencies.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.competencies.domain.BrowseService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** The frameworks of the district and their trees (CASE CFDocument, isChildOf). Everyone signed in may read them. */
@Path("/api/v1/frameworks")
@Tag(name = "competencies")
@Produces(MediaType.APPLICATION_JSON)
public class FrameworksEndpoint {

    private final BrowseService browse;

    FrameworksEndpoint(BrowseService browse) {
        this.browse = browse;
    }

    /** All frameworks by title, in one page; empty before the first publication. */
    @GET
    @Requires(Permission.READ_FRAMEWORKS)
    @Operation(operationId = "listFrameworks", summary = "List the frameworks of the district")
    public Page<FrameworkResponse> list() {
        return Page.whole(
                browse.frameworks().stream().map(CompetencyMapper::framework).toList());
    }

    @GET
    @Path("/{frameworkId}")
    @Requires(Permission.READ_FRAMEWORKS)
    @Operation(operationId = "getFramework", summary = "Read one framework")
    public FrameworkResponse get(@PathParam("frameworkId") UUID frameworkId) {
        return CompetencyMapper.framework(browse.framework(frameworkId));
    }

    /** The whole tree, flat and in reading order, parents before children; retired items are left out. */
    @GET
    @Path("/{frameworkId}/items")
    @Requires(Permission.READ_FRAMEWORKS)
    @Operation(operationId = "listFrameworkItems", summary = "Read the tree of a framework")
    public FrameworkItemsResponse items(@PathParam("frameworkId") UUID frameworkId) {
        return CompetencyMapper.items(browse.tree(frameworkId));
    }
}
