package org.trellis.insights.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.insights.domain.TodayService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Who needs what next, as a list of reasons. */
@Path("/api/v1/today")
@Tag(name = "insights")
@Produces(MediaType.APPLICATION_JSON)
public class TodayEndpoint {

    private final TodayService service;

    TodayEndpoint(TodayService service) {
        this.service = service;
    }

    /** About the students the caller teaches today; empty lists for those who teach nobody. */
    @GET
    @Requires(Permission.READ_CLASS_INSIGHTS)
    @Operation(operationId = "getToday", summary = "Read who needs the caller today")
    public TodayResponse get() {
        return InsightsMapper.today(service.today());
    }
}
