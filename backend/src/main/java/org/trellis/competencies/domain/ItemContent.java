package org.trellis.competencies.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an item says, without its place among siblings: two of these are compared to tell whether an item changed. */
record ItemContent(
        UUID identifier,
        @Nullable UUID parent,
        CompetencyKind kind,
        @Nullable String itemType,
        String code,
        String statement,
        @Nullable String notes,
        List<String> gradeLevels,
        Map<String, String> translations,
        Map<String, String> abbreviations) {

    /** Names of the members that differ, in the order a reader cares about; empty when nothing changed. */
    List<String> differingFrom(ItemContent other) {
        List<String> fields = new ArrayList<>();
        note(fields, "statement", statement, other.statement);
        note(fields, "code", code, other.code);
        note(fields, "parent", parent, other.parent);
        note(fields, "kind", kind, other.kind);
        note(fields, "itemType", itemType, other.itemType);
        note(fields, "notes", notes, other.notes);
        note(fields, "gradeLevels", gradeLevels, other.gradeLevels);
        note(fields, "translations", translations, other.translations);
        note(fields, "abbreviatedStatement", abbreviations, other.abbreviations);
        return fields;
    }

    private static void note(List<String> fields, String name, @Nullable Object mine, @Nullable Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            fields.add(name);
        }
    }
}
