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
import org.trellis.insights.domain.ClassInsightService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** A whole class in one answer, for the adults who look after it. */
@Path("/api/v1/classes/{classId}")
@Tag(name = "insights")
@Produces(MediaType.APPLICATION_JSON)
public class ClassInsightsEndpoint {

    private final ClassInsightService insights;

    ClassInsightsEndpoint(ClassInsightService insights) {
        this.insights = insights;
    }

    /** @param asOf an instant: the states as they were known then; absent for now */
    @GET
    @Path("/grid")
    @Requires(Permission.READ_CLASS_INSIGHTS)
    @Operation(operationId = "getClassGrid", summary = "Read the mastery grid of a class")
    public ClassGridResponse grid(@PathParam("classId") UUID classId, @QueryParam("asOf") @Nullable Instant asOf) {
        return InsightsMapper.grid(insights.grid(classId, asOf));
    }

    @GET
    @Path("/summary")
    @Requires(Permission.READ_CLASS_INSIGHTS)
    @Operation(operationId = "getClassSummary", summary = "Read a class in a few figures")
    public ClassSummaryResponse summary(@PathParam("classId") UUID classId) {
        return InsightsMapper.summary(insights.summary(classId));
    }
}
