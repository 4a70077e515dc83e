package org.trellis.mastery.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.Support;

/** What someone writes about a piece of evidence; what is absent stays as it is. */
public record EvidenceDraft(
        @Nullable String title,
        @Nullable EvidenceKind kind,
        @Nullable String text,
        @Nullable List<String> links,
        @Nullable List<UUID> competencyIds,
        @Nullable UUID stepId,
        @Nullable String where,
        @Nullable Support support,
        @Nullable String reflection,
        @Nullable List<SelfLevel> selfLevels,
        @Nullable Visibility visibility,
        @Nullable LocalDate performedOn) {

    /** The same with these words in it. */
    EvidenceDraft withText(@Nullable String words) {
        return new EvidenceDraft(
                title,
                kind,
                words,
                links,
                competencyIds,
                stepId,
                where,
                support,
                reflection,
                selfLevels,
                visibility,
                performedOn);
    }

    void applyTo(EvidenceEntity evidence) {
        evidence.title = title == null ? evidence.title : title.strip();
        evidence.kind = kind == null ? evidence.kind : kind;
        evidence.body = text == null ? evidence.body : text;
        evidence.links = links == null ? evidence.links : List.copyOf(links);
        evidence.stepId = stepId == null ? evidence.stepId : stepId;
        evidence.place = where == null ? evidence.place : where.strip();
        evidence.support = support == null ? evidence.support : support;
        evidence.reflection = reflection == null ? evidence.reflection : reflection;
        evidence.visibility = visibility == null ? evidence.visibility : visibility;
        evidence.performedOn = performedOn == null ? evidence.performedOn : performedOn;
    }
}
