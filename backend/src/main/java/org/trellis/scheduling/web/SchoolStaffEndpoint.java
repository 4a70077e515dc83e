package org.trellis.scheduling.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.people.PersonRef;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.scheduling.domain.FlexBlockService;

/** The adults of a school, for those who plan with them. */
@Path("/api/v1/schools/{schoolId}/staff")
@Tag(name = "scheduling")
@Produces(MediaType.APPLICATION_JSON)
public class SchoolStaffEndpoint {

    private final FlexBlockService blocks;

    SchoolStaffEndpoint(FlexBlockService blocks) {
        this.blocks = blocks;
    }

    @GET
    @Requires(Permission.MANAGE_FLEX_BLOCKS)
    @Operation(operationId = "listSchoolStaff", summary = "List who works at a school, by family name")
    public Page<PersonRef> list(@PathParam("schoolId") UUID schoolId) {
        return Page.whole(blocks.staff(schoolId));
    }
}
