package org.trellis.paths.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.Reason;
import org.trellis.paths.domain.planner.StepContent;

/** One thing a revision was made from. */
public record BasisItem(Kind kind, UUID id) {

    /** What it is. */
    public enum Kind {
        EXPECTATION_SET,
        PROFILE_VERSION,
        PROFILE_ENTRY,
        EVIDENCE,
        COMPETENCY,
        /** The revision it changes. */
        PATH_REVISION,
        /** One side wanted it to be different. */
        PROPOSAL,
        /** A flexible block that was moved or cancelled. */
        FLEX_BLOCK,
        /** Laid over the path. */
        TEMPLATE,
        /** Someone asked for it. */
        PERSON
    }

    /** What these reasons cite, each once, in order. */
    static List<BasisItem> citedBy(List<Reason> reasons) {
        Set<BasisItem> cited = new LinkedHashSet<>();
        for (Reason reason : reasons) {
            add(cited, Kind.EXPECTATION_SET, reason.expectationSetId());
            add(cited, Kind.EVIDENCE, reason.evidenceId());
            add(cited, Kind.PROFILE_ENTRY, reason.entryId());
            add(cited, Kind.FLEX_BLOCK, reason.blockId());
            if (reason.expectationSetId() == null) {
                add(cited, Kind.COMPETENCY, reason.competencyId());
            }
        }
        return new ArrayList<>(cited);
    }

    /** The profile entries that any step rests on, kept steps included: an entry in use is never out of sight. */
    static List<BasisItem> entriesOf(List<StepContent> steps) {
        return steps.stream()
                .flatMap(step -> step.reasons().stream())
                .map(Reason::entryId)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> new BasisItem(Kind.PROFILE_ENTRY, id))
                .toList();
    }

    private static void add(Set<BasisItem> cited, Kind kind, @Nullable UUID id) {
        if (id != null) {
            cited.add(new BasisItem(kind, id));
        }
    }
}
