package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.paths.domain.PathDraftService;
import org.trellis.paths.domain.PathDraftView;
import org.trellis.platform.error.Problems;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** The planner's dry run, for one student or a class: to look at first paths side by side before proposing them. */
@Path("/api/v1/path-drafts")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PathDraftsEndpoint {

    private final PathDraftService drafts;

    PathDraftsEndpoint(PathDraftService drafts) {
        this.drafts = drafts;
    }

    @POST
    @Idempotent
    @Requires(Permission.DRAFT_PATHS)
    @Operation(operationId = "previewPaths", summary = "Plan without writing anything, for some students or a class")
    public RestResponse<Page<PathDraftResponse>> preview(@NotNull @Valid PathDraftRequest request) {
        UUID schoolClass = request.classId();
        List<UUID> students = request.studentIds();
        if ((schoolClass == null) == (students == null)) {
            throw Problems.invalid("classId", "one-of-two", "Name either a class or students.");
        }
        List<PathDraftView> views =
                students == null ? drafts.ofClass(Objects.requireNonNull(schoolClass)) : drafts.of(students);
        return Created.at(
                "/api/v1/path-drafts",
                Page.whole(views.stream().map(PathDraftResponse::of).toList()));
    }
}
