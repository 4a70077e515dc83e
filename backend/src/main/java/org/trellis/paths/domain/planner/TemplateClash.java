package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a template does not fit a student as it is, and what gives way: always the template, never an expectation, a need
 * or what somebody holds on to.
 *
 * @param competencyId the expectation it is about
 * @param entryId the need or, where it is about a profile, its entry
 * @param opportunityId the option that is left out
 * @param level what is expected
 * @param dueOn by when it is expected
 */
public record TemplateClash(
        Code code,
        @Nullable UUID competencyId,
        @Nullable UUID entryId,
        @Nullable UUID opportunityId,
        @Nullable Integer level,
        @Nullable LocalDate dueOn) {

    /** Every clash there is. */
    public enum Code {
        /** The template aims lower than {@code level}: the expectation holds. */
        EXPECTED_HIGHER,
        /** It would end after {@code dueOn}. */
        AFTER_DUE,
        /** The option does not meet the need {@code entryId}: it is left out. */
        NEED,
        /** The option is in no language the student learns in: it is left out. */
        LANGUAGE,
        /** The option is not published for this competency any more: it is left out. */
        NOT_OFFERED,
        /** Somebody pinned the step: it stays. */
        PINNED,
        /** The student works on it: it stays. */
        UNDER_WAY
    }

    static TemplateClash of(Code code) {
        return new TemplateClash(code, null, null, null, null, null);
    }

    static TemplateClash option(Code code, UUID opportunityId, @Nullable UUID entryId) {
        return new TemplateClash(code, null, entryId, opportunityId, null, null);
    }

    static TemplateClash expected(UUID competencyId, int level) {
        return new TemplateClash(Code.EXPECTED_HIGHER, competencyId, null, null, level, null);
    }

    static TemplateClash late(UUID competencyId, LocalDate dueOn) {
        return new TemplateClash(Code.AFTER_DUE, competencyId, null, null, null, dueOn);
    }
}
