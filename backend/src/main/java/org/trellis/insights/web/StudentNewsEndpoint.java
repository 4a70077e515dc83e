package org.trellis.insights.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.insights.domain.StudentNewsService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** What happened since student and educator last met. */
@Path("/api/v1/students/{studentId}/news")
@Tag(name = "insights")
@Produces(MediaType.APPLICATION_JSON)
public class StudentNewsEndpoint {

    private final StudentNewsService news;

    StudentNewsEndpoint(StudentNewsService news) {
        this.news = news;
    }

    /** @param since an instant; absent: the last check-in that was held, or 30 days where there was none */
    @GET
    @Requires(Permission.READ_STATE)
    @Operation(
            operationId = "listStudentNews",
            summary = "Evidence, levels, goals and path changes since the last check-in")
    public StudentNewsResponse list(
            @PathParam("studentId") UUID studentId, @QueryParam("since") @Nullable Instant since) {
        return StudentNewsResponse.of(news.of(studentId, since));
    }
}
