package org.trellis.mastery.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.RulePreview;
import org.trellis.mastery.domain.RulePreviewService;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.page.PageTokens;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Who would change from what to what, before a rule version is adopted. */
@Path("/api/v1/mastery-rules/{ruleId}/preview")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
public class RulePreviewEndpoint {

    private final RulePreviewService previews;
    private final RulePreviewMapper mapper;
    private final PageTokens tokens;

    RulePreviewEndpoint(RulePreviewService previews, RulePreviewMapper mapper, PageTokens tokens) {
        this.previews = previews;
        this.mapper = mapper;
        this.tokens = tokens;
    }

    @GET
    @Requires(Permission.MANAGE_RULES)
    @Operation(
            operationId = "previewMasteryRule",
            summary = "What a rule version would change, for the students the caller may see, some at a time")
    public RulePreviewResponse preview(@PathParam("ruleId") UUID ruleId, @BeanParam PageQuery page) {
        String scope = "rule-preview|" + ruleId;
        @Nullable String token = page.pageToken();
        @Nullable
        UUID after =
                token == null ? null : UUID.fromString(tokens.open(scope, token).getFirst());
        RulePreview preview = previews.preview(ruleId, after, page.limit());
        return mapper.response(
                ruleId,
                preview,
                preview.last() == null
                        ? null
                        : tokens.sign(scope, preview.last().toString()));
    }
}
