package org.trellis.competencies.domain;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.CasePackage.Association;
import org.trellis.competencies.domain.CasePackage.Document;
import org.trellis.competencies.domain.CasePackage.Item;
import org.trellis.competencies.domain.CasePackage.RubricPart;

/** Turns the JSON objects of a package into our records and notes every deviation it looks through. */
final class CasePackageBuilder {

    private static final String NO_LANGUAGE = "en";

    private final ImportWarnings warnings = new ImportWarnings();
    private final Map<UUID, Item> items = new LinkedHashMap<>();
    private final Map<UUID, Association> associations = new LinkedHashMap<>();
    private final Map<UUID, RubricPart> rubrics = new LinkedHashMap<>();
    private final CaseRubricReader rubricReader = new CaseRubricReader(warnings);
    private @Nullable Document document;

    void document(JsonFields json) {
        UUID identifier = json.uuid("identifier");
        String title = json.text("title");
        if (identifier == null || title == null) {
            return;
        }
        noteDocumentDeviations(json);
        document = new Document(
                identifier,
                json.text("uri"),
                title,
                json.firstText("publisher", "creator"),
                json.text("description"),
                json.text("language", NO_LANGUAGE),
                json.text("version"),
                json.text("caseVersion"),
                json.text("adoptionStatus"),
                json.translations("title"));
    }

    private void noteDocumentDeviations(JsonFields json) {
        if (json.hasText("subject")) {
            warnings.add("subject-not-a-list", "The document's subject is a text instead of a list.", null);
        }
        if (json.has("CFPackageURI")) {
            warnings.add("package-uri-in-package", "The document carries a CFPackageURI inside the package.", null);
        }
    }

    void item(JsonFields json) {
        UUID identifier = json.uuid("identifier");
        String statement = json.text("fullStatement");
        if (identifier == null || statement == null) {
            warnings.add(
                    "item-left-out", "An item has no usable identifier or no fullStatement.", json.text("identifier"));
            return;
        }
        if (json.has("CFDocumentURI")) {
            warnings.repeat("document-uri-in-item", "Items carry a CFDocumentURI inside the package");
        }
        if (items.put(identifier, item(json, identifier, statement)) != null) {
            warnings.add("item-twice", "The item is in the package twice; the later one counts.", identifier);
        }
    }

    private static Item item(JsonFields json, UUID identifier, String statement) {
        return new Item(
                identifier,
                json.text("uri"),
                json.text("humanCodingScheme", ""),
                statement,
                json.text("notes"),
                json.text("language", NO_LANGUAGE),
                itemType(json),
                json.texts("educationLevel"),
                json.date("statusEndDate"),
                kind(json.trellis().text("kind", "")),
                json.translations("statement", "fullStatement"),
                abbreviations(json));
    }

    private static Map<String, String> abbreviations(JsonFields json) {
        Map<String, String> byLanguage = new LinkedHashMap<>(json.translations("abbreviatedStatement"));
        String published = json.text("abbreviatedStatement");
        if (published != null) {
            byLanguage.put(json.text("language", NO_LANGUAGE), published);
        }
        return byLanguage;
    }

    private static @Nullable String itemType(JsonFields json) {
        String type = json.text("CFItemType");
        return type == null ? json.object("CFItemTypeURI").text("title") : type;
    }

    private static @Nullable CompetencyKind kind(String said) {
        for (CompetencyKind kind : CompetencyKind.values()) {
            if (kind.name().equals(said)) {
                return kind;
            }
        }
        return null;
    }

    void association(JsonFields json) {
        JsonFields origin = json.object("originNodeURI");
        JsonFields destination = json.object("destinationNodeURI");
        String type = json.text("associationType");
        UUID from = origin.uuid("identifier");
        UUID to = destination.uuid("identifier");
        if (type == null || from == null || to == null) {
            warnings.add(
                    "association-left-out",
                    "An association has no type or an end without a usable identifier.",
                    json.text("identifier"));
            return;
        }
        if (json.has("CFDocumentURI")) {
            warnings.repeat("document-uri-in-association", "Associations carry a CFDocumentURI inside the package");
        }
        UUID identifier = identifierOr(json, type + from + to);
        associations.put(
                identifier,
                new Association(
                        identifier,
                        type,
                        from,
                        to,
                        origin.text("title", ""),
                        destination.text("title", ""),
                        json.integer("sequenceNumber")));
    }

    /** Real files leave out identifiers of associations: the same ends then give the same one each time. */
    static UUID identifierOr(JsonFields json, String seed) {
        UUID given = json.uuid("identifier");
        return given != null ? given : UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }

    void rubric(JsonFields json) {
        rubricReader.read(json).ifPresent(rubric -> rubrics.putIfAbsent(rubric.identifier(), rubric));
    }

    /** Empty when there was no CFDocument. */
    Optional<ReadPackage> build() {
        if (document == null) {
            return Optional.empty();
        }
        CasePackage content = new CasePackage(
                document,
                List.copyOf(items.values()),
                List.copyOf(associations.values()),
                List.copyOf(rubrics.values()));
        return Optional.of(new ReadPackage(content, warnings.all()));
    }
}
