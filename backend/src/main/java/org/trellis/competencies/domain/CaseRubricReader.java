package org.trellis.competencies.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.CasePackage.CriterionPart;
import org.trellis.competencies.domain.CasePackage.LevelPart;
import org.trellis.competencies.domain.CasePackage.RubricPart;

/** Reads CFRubrics. A criterion is kept when it names its item; its levels are numbered by score, else by position. */
final class CaseRubricReader {

    private static final int TOP_LEVEL = 5;

    private final ImportWarnings warnings;
    private final Set<UUID> seen = new HashSet<>();

    CaseRubricReader(ImportWarnings warnings) {
        this.warnings = warnings;
    }

    Optional<RubricPart> read(JsonFields json) {
        UUID identifier = CasePackageBuilder.identifierOr(json, json.text("uri", json.text("title", "")));
        List<CriterionPart> criteria = json.objects("CFRubricCriteria").stream()
                .map(criterion -> criterion(criterion, identifier))
                .filter(Objects::nonNull)
                .toList();
        return criteria.isEmpty()
                ? Optional.empty()
                : Optional.of(new RubricPart(identifier, json.text("title"), criteria));
    }

    private @Nullable CriterionPart criterion(JsonFields json, UUID rubric) {
        UUID item = json.object("CFItemURI").uuid("identifier");
        String title = json.firstText("description", "category");
        if (item == null || title == null) {
            warnings.add(
                    "criterion-left-out", "A rubric criterion names no item or has no words.", json.text("identifier"));
            return null;
        }
        UUID identifier = CasePackageBuilder.identifierOr(json, rubric + "/" + item + "/" + title);
        if (!seen.add(identifier)) {
            warnings.add("criterion-twice", "The criterion is in the package twice; the first counts.", identifier);
            return null;
        }
        Integer position = json.integer("position");
        return new CriterionPart(
                identifier,
                item,
                title,
                position == null ? 0 : position,
                json.translations("description", "category"),
                levels(json));
    }

    private List<LevelPart> levels(JsonFields criterion) {
        List<JsonFields> levels = new ArrayList<>(criterion.objects("CFRubricCriterionLevels"));
        levels.sort(Comparator.comparing(CaseRubricReader::place, Comparator.nullsLast(Comparator.naturalOrder())));
        List<LevelPart> numbered = new ArrayList<>();
        boolean scored = scoresAreLevels(levels);
        for (int i = 0; i < levels.size() && i <= TOP_LEVEL; i++) {
            JsonFields level = levels.get(i);
            Integer score = scored ? level.integer("score") : null;
            numbered.add(new LevelPart(
                    score == null ? i : score,
                    Objects.requireNonNullElse(level.firstText("description", "quality"), ""),
                    level.translations("description", "quality")));
        }
        if (levels.size() > TOP_LEVEL + 1) {
            warnings.add(
                    "too-many-levels", "A rubric criterion has more than six levels.", criterion.text("identifier"));
        }
        return numbered;
    }

    private static @Nullable Integer place(JsonFields level) {
        Integer score = level.integer("score");
        return score == null ? level.integer("position") : score;
    }

    /** Scores such as 0, 1, 2, 3 say the level outright; 10, 20, 30 only say the order. */
    private static boolean scoresAreLevels(List<JsonFields> levels) {
        List<Integer> scores =
                levels.stream().map(level -> level.integer("score")).toList();
        return scores.stream().allMatch(score -> score != null && score >= 0 && score <= TOP_LEVEL)
                && scores.stream().distinct().count() == scores.size();
    }
}
