package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.AskedMediaService;
import org.trellis.mastery.domain.AskedService;
import org.trellis.mastery.domain.JudgementEntity;
import org.trellis.mastery.domain.Names;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.InertFile;

/** What the caller is asked to judge: the one piece, and an answer. */
@Path("/api/v1/asks")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AskedEndpoint {

    private final AskedService asked;
    private final AskedMediaService media;
    private final AskMapper mapper;
    private final Names names;

    AskedEndpoint(AskedService asked, AskedMediaService media, AskMapper mapper, Names names) {
        this.asked = asked;
        this.media = media;
        this.mapper = mapper;
        this.names = names;
    }

    @GET
    @Requires(Permission.ANSWER_ASKS)
    @Operation(operationId = "listAsks", summary = "What the caller is asked to judge, longest waiting first")
    public Page<AskedResponse> list() {
        return Page.whole(mapper.asked(asked.mine()));
    }

    @GET
    @Path("/{askId}")
    @Requires(Permission.ANSWER_ASKS)
    @Operation(operationId = "getAsk", summary = "The one piece the caller is asked to judge")
    public AskedResponse get(@PathParam("askId") UUID askId) {
        return mapper.asked(asked.piece(askId));
    }

    @GET
    @Path("/{askId}/media/{mediaId}")
    @Produces(MediaType.WILDCARD)
    @Requires(Permission.ANSWER_ASKS)
    @Operation(operationId = "getAskedMedia", summary = "A file of the piece the caller is asked to judge, inert")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("askId") UUID askId, @PathParam("mediaId") UUID mediaId) {
        return InertFile.of(media.open(askId, mediaId));
    }

    @POST
    @Path("/{askId}/judgements")
    @Idempotent
    @Requires(Permission.ANSWER_ASKS)
    @Operation(operationId = "answerAsk", summary = "Say what the piece shows, once")
    public RestResponse<JudgementResponse> answer(@PathParam("askId") UUID askId, @Valid AskedLevelRequest request) {
        JudgementEntity made = asked.judge(askId, request.toDomain());
        return Created.at("/api/v1/asks", JudgementResponse.toAsked(made, names.person(made.madeBy)));
    }

    @POST
    @Path("/{askId}/declines")
    @Idempotent
    @Requires(Permission.ANSWER_ASKS)
    @Operation(operationId = "returnAsk", summary = "Rather not; nobody has to say why")
    public RestResponse<AskedResponse> decline(
            @PathParam("askId") UUID askId, @Valid @Nullable DeclineRequest request) {
        String reason = request == null ? null : request.reason();
        return Created.at(
                "/api/v1/asks",
                mapper.asked(List.of(asked.decline(askId, reason))).getFirst());
    }
}
