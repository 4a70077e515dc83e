package org.trellis.paths.domain.planner;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.FlexTime.Lost;

/**
 * Why a step is on the path, or why it changed: a code and the things that caused it. The app words it in the
 * reader's language (law 5).
 */
public record Reason(
        Code code,
        @Nullable UUID competencyId,
        @Nullable UUID entryId,
        @Nullable UUID evidenceId,
        @Nullable UUID expectationSetId,
        Map<String, String> params) {

    /** Every reason the planner can give. */
    public enum Code {
        /** An expectation set requires {@code competencyId} at {@code level}, by {@code dueOn} if given. */
        REQUIRED_BY,
        /** {@code competencyId} comes later on this path and needs this first. */
        PREREQUISITE_OF,
        /** Ready now: everything this needs has been shown; {@code competencyId} is one such thing, if any. */
        OUTER_FRINGE,
        /** Prerequisites run in a circle: learned together with {@code competencyId}. */
        LEARNED_TOGETHER,
        /** The first option speaks to the interest {@code entryId}. */
        MATCHES_INTEREST,
        /** The first option fits the preference {@code entryId}. */
        MATCHES_PREFERENCE,
        /** The first option meets the need {@code entryId}. */
        MEETS_NEED,
        /** The catalog has nothing for this yet: a talk with the teacher finds a way. */
        NO_OPTION,
        /** The catalog has options, none of which meets the need {@code entryId}. */
        NO_OPTION_MEETS_NEED,
        /** All there is for this is in a language the student does not learn in. */
        NO_OPTION_IN_LANGUAGE,
        /** What there is for this can be done from {@code from} until {@code until}, if given: that is over, or does not fit. */
        OFFER_CLOSED,
        /** What there is for this takes place in flexible blocks, and no week has enough of them in time. */
        NO_BLOCK,
        /** The flexible block {@code blockId} of {@code on}, called {@code title}, takes place on {@code to} instead. */
        BLOCK_MOVED,
        /** The flexible block {@code blockId} of {@code on}, called {@code title}, does not take place. */
        BLOCK_CANCELLED,
        /** What there is for this takes more time in front of a screen than a week may have. */
        OVER_DEVICE_TIME,
        /** Nobody teaches the student, so there is nobody to talk to: the school has to find someone. */
        NOBODY_TEACHES,
        /** {@code competencyId} was attained early ({@code evidenceId}), so this can start sooner. */
        NEXT_AFTER,
        /** Feedback on {@code evidenceId} asks for more time. */
        FEEDBACK,
        /** {@code competencyId} comes first now, so this moved behind it. */
        NEEDS_FIRST,
        /** The required level was raised; see the expectation set. */
        LEVEL_RAISED,
        /** The load does not fit before {@code dueOn}. */
        AFTER_DUE,
        /** Dates passed, and somebody asked for new ones. */
        DATES_PASSED,
        /** No adopted expectation needs it any more. */
        NO_LONGER_REQUIRED,
        /** A teacher laid the template {@code templateId} over the path; its {@code title} is given. */
        FROM_TEMPLATE
    }

    public Reason {
        params = new TreeMap<>(params);
    }

    /** The block it cites, if it is about one. */
    public @Nullable UUID blockId() {
        String block = params.get("blockId");
        return block == null ? null : UUID.fromString(block);
    }

    static Reason block(Lost lost) {
        Map<String, String> params = new TreeMap<>();
        params.put("blockId", lost.blockId().toString());
        params.put("title", lost.title());
        params.put("on", lost.on().toString());
        if (lost.movedTo() == null) {
            return new Reason(Code.BLOCK_CANCELLED, null, null, null, null, params);
        }
        params.put("to", lost.movedTo().toString());
        return new Reason(Code.BLOCK_MOVED, null, null, null, null, params);
    }

    static Reason of(Code code, UUID competencyId) {
        return new Reason(code, competencyId, null, null, null, Map.of());
    }

    static Reason plain(Code code) {
        return new Reason(code, null, null, null, null, Map.of());
    }

    static Reason entry(Code code, UUID entryId, Map<String, String> params) {
        return new Reason(code, null, entryId, null, null, params);
    }

    static Reason evidence(Code code, UUID competencyId, @Nullable UUID evidenceId) {
        return new Reason(code, competencyId, null, evidenceId, null, Map.of());
    }

    static Reason requiredBy(Requirement need) {
        Map<String, String> params = new TreeMap<>();
        params.put("level", Integer.toString(need.level()));
        if (need.dueOn() != null) {
            params.put("dueOn", need.dueOn().toString());
        }
        return new Reason(Code.REQUIRED_BY, need.competencyId(), null, null, need.expectationSetId(), params);
    }
}
