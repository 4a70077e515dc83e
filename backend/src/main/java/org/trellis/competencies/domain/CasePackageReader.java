package org.trellis.competencies.domain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.trellis.platform.error.Problems;

/**
 * Reads a CFPackage one item at a time, so that memory holds what is kept and never the file. Accepts CASE 1.1 and 1.0,
 * wrapped in {@code CFPackage} or flat, and what real files do (standards: be lenient as a consumer).
 */
final class CasePackageReader {

    private static final int MAX_DEPTH = 40;
    private static final int MAX_TEXT = 200_000;
    private static final int MAX_ELEMENTS = 400_000;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(500)
                    .maxNumberLength(100)
                    .build())
            .build());

    private final CasePackageBuilder builder = new CasePackageBuilder();
    private int elements;

    private CasePackageReader() {}

    /**
     * @throws org.trellis.platform.error.ProblemException 400 when it is not JSON or deeper or larger than any framework;
     *     422 {@code not-a-case-package} when no CFDocument with identifier and title is in it
     */
    static ReadPackage read(InputStream body) {
        CasePackageReader reader = new CasePackageReader();
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw notAPackage();
            }
            reader.members(parser);
        } catch (StreamConstraintsException e) {
            throw Problems.malformed("The file is nested deeper, or has longer texts, than a framework can have.");
        } catch (IOException e) {
            throw Problems.malformed("The file is not well-formed JSON.");
        }
        return reader.builder.build().orElseThrow(CasePackageReader::notAPackage);
    }

    private void members(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "CFPackage" -> unwrap(parser);
                case "CFDocument" -> builder.document(fields(parser));
                case "CFItems" -> each(parser, builder::item);
                case "CFAssociations" -> each(parser, builder::association);
                case "CFRubrics" -> each(parser, builder::rubric);
                default -> parser.skipChildren();
            }
        }
    }

    private void unwrap(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            members(parser);
        } else {
            parser.skipChildren();
        }
    }

    private void each(JsonParser parser, Consumer<JsonFields> taker) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (++elements > MAX_ELEMENTS) {
                throw Problems.malformed("The file has more items and associations than any framework.");
            }
            taker.accept(fields(parser));
        }
    }

    private static JsonFields fields(JsonParser parser) throws IOException {
        JsonNode node = JSON.readTree(parser);
        return new JsonFields(node);
    }

    private static RuntimeException notAPackage() {
        return Problems.unprocessable(
                "not-a-case-package",
                "This is not a CASE package: it has no CFDocument with an identifier and a title.");
    }
}
