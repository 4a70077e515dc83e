package org.trellis.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to every operation what all share, so that endpoints say only what is their own: problems, security, headers. */
public class CommonContract implements OASFilter {

    private static final List<PathItem.HttpMethod> CHANGES =
            List.of(PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);

    /** Sorted, so that two builds write the same contract. */
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The request could not be read",
            "401", "Sign in first",
            "403", "Not allowed",
            "404", "Absent, or outside the caller's scope",
            "413", "Too large",
            "415", "Unsupported media type",
            "422", "Some fields need attention",
            "500", "A fault of ours",
            "503", "Not available right now; try again"));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addSchema("Violation", violation()).addSchema("Problem", problem());
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach(CommonContract::complete));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        PROBLEMS.forEach((status, words) -> addProblem(operation, status, words));
        if (method == PathItem.HttpMethod.GET) {
            addNotModified(operation);
        }
        if (method == PathItem.HttpMethod.POST) {
            answerCreated(operation.getResponses());
            addHeader(
                    operation,
                    "Idempotency-Key",
                    "A key of the client's own for this attempt; repeats get the first answer.",
                    128);
            addProblem(operation, "409", "Does not fit the present state, or a twin of this request is in flight");
            if (takes(operation, "If-Match")) {
                addProblem(operation, "412", "Someone saved before you");
            }
        }
        if (CHANGES.contains(method)) {
            addProblem(operation, "409", "Does not fit the present state");
        }
        if (CHANGES.contains(method) && !takes(operation, "Upload-Offset")) {
            addHeader(operation, "If-Match", "The ETag the client last saw.", 64);
            addProblem(operation, "412", "Someone saved before you");
            addProblem(operation, "428", "If-Match is missing");
        }
        if (takes(operation, "Tus-Resumable")) {
            addProblem(operation, "412", "Another version of the protocol is needed");
        }
        if (method == PathItem.HttpMethod.HEAD) {
            operation.getResponses().getAPIResponses().values().forEach(answer -> answer.setContent(null));
        }
    }

    private static boolean takes(Operation operation, String header) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(parameter -> header.equals(parameter.getName()));
    }

    /** What people do are facts, and each POST creates one; the scanner cannot see the status inside a RestResponse. */
    private static void answerCreated(APIResponses responses) {
        APIResponse plain = responses.getAPIResponse("200");
        if (plain != null && responses.getAPIResponse("201") == null) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", plain.description("Created"));
        }
    }

    private static void addProblem(Operation operation, String status, String words) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        // What the framework adds by itself has no body.
        if (known != null && known.getContent() != null) {
            return;
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
        operation.getResponses().addAPIResponse(status, response);
    }

    private static void addNotModified(Operation operation) {
        if (operation.getResponses().getAPIResponse("304") == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().description("The caller has this version already"));
        }
    }

    private static void addHeader(Operation operation, String name, String words, int longest) {
        List<Parameter> parameters =
                new ArrayList<>(Optional.ofNullable(operation.getParameters()).orElse(List.of()));
        parameters.add(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(words)
                .schema(string(longest)));
        operation.setParameters(parameters);
    }

    private static Schema violation() {
        return object("One thing wrong with one field")
                .addProperty("field", string(500))
                .addProperty("code", string(100))
                .addProperty("message", string(1000))
                .required(List.of("field", "code", "message"));
    }

    private static Schema problem() {
        return object("Problem details, RFC 9457")
                .addProperty("type", string(500).format("uri"))
                .addProperty("title", string(200))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", string(2000))
                .addProperty("instance", string(200))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(OASFactory.createSchema().ref("Violation")))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema object(String words) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)).description(words);
    }

    private static Schema string(int longest) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(longest);
    }
}
