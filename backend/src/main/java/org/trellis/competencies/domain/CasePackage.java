package org.trellis.competencies.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A CASE CFPackage as Trellis understands it, whatever its version and whether it came wrapped or flat. */
record CasePackage(Document document, List<Item> items, List<Association> associations, List<RubricPart> rubrics) {

    /** CFDocument: a framework. @param translations title by language */
    record Document(
            UUID identifier,
            @Nullable String uri,
            String title,
            @Nullable String publisher,
            @Nullable String description,
            String language,
            @Nullable String version,
            @Nullable String caseVersion,
            @Nullable String adoptionStatus,
            Map<String, String> translations) {}

    /**
     * CFItem.
     *
     * @param kind what {@code extensions.trellis.kind} says; absent in packages of other makers
     * @param translations statement by language, from {@code extensions.trellis.translations}
     * @param abbreviations abbreviatedStatement by language, that of the item included
     */
    record Item(
            UUID identifier,
            @Nullable String uri,
            String code,
            String statement,
            @Nullable String notes,
            String language,
            @Nullable String itemType,
            List<String> gradeLevels,
            @Nullable LocalDate statusEndsOn,
            @Nullable CompetencyKind kind,
            Map<String, String> translations,
            Map<String, String> abbreviations) {

        /** How a warning names the item: code and words. */
        String label() {
            return CasePackage.label(code, statement);
        }
    }

    /**
     * CFAssociation.
     *
     * @param originTitle what the package calls the end, to name it where the item itself is elsewhere
     */
    record Association(
            UUID identifier,
            String type,
            UUID origin,
            UUID destination,
            String originTitle,
            String destinationTitle,
            @Nullable Integer sequence) {

        static final String IS_CHILD_OF = "isChildOf";
        static final String PRECEDES = "precedes";
    }

    /** CFRubric. */
    record RubricPart(UUID identifier, @Nullable String title, List<CriterionPart> criteria) {}

    /** CFRubricCriterion; belongs to exactly one item here. */
    record CriterionPart(
            UUID identifier,
            UUID item,
            String title,
            int position,
            Map<String, String> translations,
            List<LevelPart> levels) {}

    /** CFRubricCriterionLevel, numbered from 0. */
    record LevelPart(int level, String descriptor, Map<String, String> translations) {}

    static String label(String code, String statement) {
        String words = statement.length() > 60 ? statement.substring(0, 57) + "..." : statement;
        return code.isEmpty() ? words : code + " (" + words + ")";
    }
}
