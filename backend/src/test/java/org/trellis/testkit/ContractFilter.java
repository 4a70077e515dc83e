package org.trellis.testkit;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.stream.Collectors;

/** Checks every answer against the contract: an unknown operation, an undeclared status, a wrong media type or body all fail. */
public final class ContractFilter implements Filter {

    public static final ContractFilter INSTANCE = new ContractFilter();

    private OpenApiInteractionValidator validator;

    private ContractFilter() {}

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        String path = URI.create(request.getURI()).getPath();
        if (!path.startsWith("/api/")) {
            return answer;
        }
        ValidationReport report =
                validator().validateResponse(path, Request.Method.valueOf(request.getMethod()), response(answer));
        if (report.hasErrors()) {
            String errors = report.getMessages().stream().map(Object::toString).collect(Collectors.joining("\n"));
            throw new AssertionError(request.getMethod() + " " + path + " answered " + answer.statusCode()
                    + " off the contract:\n" + errors + "\n" + answer.asString());
        }
        return answer;
    }

    private synchronized OpenApiInteractionValidator validator() {
        if (validator == null) {
            String contract = RestAssured.get("/q/openapi?format=json").asString();
            validator = OpenApiInteractionValidator.createForInlineApiSpecification(contract)
                    .withLevelResolver(LevelResolver.create()
                            // Records may gain members; clients tolerate them.
                            .withLevel(
                                    "validation.response.body.schema.additionalProperties",
                                    ValidationReport.Level.IGNORE)
                            .build())
                    .build();
        }
        return validator;
    }

    private static SimpleResponse response(Response answer) {
        SimpleResponse.Builder copy = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().forEach(header -> copy.withHeader(header.getName(), header.getValue()));
        byte[] body = answer.asByteArray();
        return body.length == 0 ? copy.build() : copy.withBody(body).build();
    }
}
