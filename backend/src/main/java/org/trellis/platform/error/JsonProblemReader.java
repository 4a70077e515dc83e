package org.trellis.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** Reads Jackson's complaints as a 400 that names the member and never echoes its value. */
final class JsonProblemReader {

    private JsonProblemReader() {}

    static ProblemException read(JsonProcessingException e) {
        return switch (e) {
            // what a stream of ours refused while it was read
            case JsonMappingException carrier when carrier.getCause() instanceof ProblemException ours -> ours;
            case UnrecognizedPropertyException unknown ->
                malformed(path(unknown), "UNKNOWN_MEMBER", "This member is not known here.");
            case JsonMappingException mapping ->
                malformed(path(mapping), "WRONG_TYPE", "This member does not have the expected form.");
            default -> Problems.malformed("The body is not well-formed JSON.");
        };
    }

    private static ProblemException malformed(String field, String code, String message) {
        return new ProblemException(
                ProblemType.MALFORMED, "The body could not be read.", List.of(new Violation(field, code, message)));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
