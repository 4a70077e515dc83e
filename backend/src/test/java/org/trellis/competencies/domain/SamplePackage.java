package org.trellis.competencies.domain;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes small CFPackages for tests: {@code sample().item("A", …).childOf("A", "B").json()}. */
public final class SamplePackage {

    private final String document;
    private final List<String> items = new ArrayList<>();
    private final List<String> associations = new ArrayList<>();
    private String rubrics = "[]";

    private SamplePackage(String document) {
        this.document = document;
    }

    public static SamplePackage sample(String name) {
        return new SamplePackage(name);
    }

    /** The same code gives the same identifier within a document, so that a second edition updates the first. */
    public UUID id(String code) {
        return UUID.nameUUIDFromBytes((document + "/" + code).getBytes(StandardCharsets.UTF_8));
    }

    public SamplePackage item(String code, String statement) {
        return item(code, statement, "");
    }

    /** @param more further members as JSON, each with a leading comma */
    public SamplePackage item(String code, String statement, String more) {
        items.add("""
                {"identifier":"%s","uri":"https://example.org/%s","humanCodingScheme":"%s","fullStatement":"%s",\
                "lastChangeDateTime":"2026-07-15T00:00:00Z"%s}""".formatted(id(code), id(code), code, statement, more));
        return this;
    }

    /** At the top of the framework. */
    public SamplePackage top(String code, int sequence) {
        return association("isChildOf", id(code), id("document"), ",\"sequenceNumber\":" + sequence);
    }

    public SamplePackage childOf(String child, String parent, int sequence) {
        return association("isChildOf", id(child), id(parent), ",\"sequenceNumber\":" + sequence);
    }

    public SamplePackage precedes(String before, String after) {
        return association("precedes", id(before), id(after), "");
    }

    public SamplePackage association(String type, UUID origin, UUID destination, String more) {
        associations.add("""
                {"identifier":"%s","associationType":"%s","originNodeURI":{"title":"origin","identifier":"%s"},\
                "destinationNodeURI":{"title":"destination","identifier":"%s"}%s}""".formatted(id(type + origin + destination), type, origin, destination, more));
        return this;
    }

    public SamplePackage rubrics(String json) {
        rubrics = json;
        return this;
    }

    public String json() {
        return """
                {"CFDocument":{"identifier":"%s","uri":"https://example.org/doc","creator":"Example District",\
                "title":"%s","lastChangeDateTime":"2026-07-15T00:00:00Z","language":"en","subject":["Mathematics"]},\
                "CFItems":[%s],"CFAssociations":[%s],"CFRubrics":%s}""".formatted(
                        id("document"), document, String.join(",", items), String.join(",", associations), rubrics);
    }

    InputStream stream() {
        return stream(json());
    }

    static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
