package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.trellis.paths.domain.planner.ProfileNote.Kind;
import org.trellis.paths.domain.planner.Reason.Code;

/**
 * Picks options for a competency to fit a profile: access needs are a must, then interests, then preferences, then
 * less screen, then less time.
 */
final class OptionMatcher {

    /** A choice set is two to four cards; three leave room for an own idea. */
    static final int CHOICES = 3;

    private static final int INTEREST_MINUTES = 30;
    private static final int PREFERENCE_MINUTES = 20;

    private final List<ProfileNote> profile;
    private final Wishes wishes;
    private final LocalDate today;
    private final Limits limits;

    OptionMatcher(PlanningFacts facts) {
        this.wishes = facts.wishes();
        this.today = facts.today();
        this.limits = facts.limits();
        this.profile = facts.profile().stream()
                .sorted(Comparator.comparing(ProfileNote::entryId))
                .toList();
    }

    /** Options that meet every access need, in a language she learns in, within her screen time, still offered; best first. */
    List<Option> rank(List<Option> options) {
        return options.stream()
                .filter(o -> fits(o) && !o.offered().over(today))
                .sorted(Comparator.comparingInt((Option o) -> -matches(o, Kind.INTEREST))
                        .thenComparingInt(o -> -matches(o, Kind.PREFERENCE))
                        .thenComparingInt(Option::deviceMinutes)
                        .thenComparingInt(Option::minutes)
                        .thenComparing(Option::id))
                .toList();
    }

    /** Why none of these can be done: all that would fit otherwise have ended, end too soon or begin too late. */
    Optional<Reason> closed(List<Option> options) {
        List<Option> fitting = options.stream().filter(this::fits).toList();
        return fitting.stream().anyMatch(o -> o.offered().isAlways())
                ? Optional.empty()
                : fitting.stream()
                        .max(Comparator.comparing(OptionMatcher::until).thenComparing(Option::id))
                        .map(OptionMatcher::closedSince);
    }

    /** What can take the place of an option in a block; empty: a talk. */
    Optional<Option> outsideBlocks(List<Option> options) {
        return rank(options).stream().filter(o -> o.offered().isAnywhen()).findFirst();
    }

    /** Why none of these can be done: what would fit takes place in blocks, and no week has enough of them in time. */
    Optional<Reason> noBlock(List<Option> options) {
        return rank(options).stream()
                .filter(o -> o.offered().inBlock())
                .findFirst()
                .map(o ->
                        new Reason(Code.NO_BLOCK, null, null, null, null, Map.of("opportunityId", o.id().toString())));
    }

    /** Why this option comes first; empty when the profile says nothing about it. */
    List<Reason> why(Option option) {
        List<Reason> reasons = new ArrayList<>();
        for (ProfileNote note : profile) {
            switch (note.kind()) {
                case INTEREST ->
                    interest(note, option)
                            .ifPresent(tag -> reasons.add(because(Code.MATCHES_INTEREST, note, option, tag)));
                case PREFERENCE ->
                    preference(note, option)
                            .ifPresent(p -> reasons.add(because(Code.MATCHES_PREFERENCE, note, option, p.name())));
                case NEED ->
                    AccessNeed.in(note).stream()
                            .findFirst()
                            .ifPresent(n -> reasons.add(because(Code.MEETS_NEED, note, option, n.name())));
                case OTHER -> {}
            }
        }
        return reasons;
    }

    /** The entry whose need this option does not meet. */
    Optional<ProfileNote> unmetNeed(Option option) {
        return profile.stream()
                .filter(n -> n.kind() == Kind.NEED)
                .filter(n -> AccessNeed.in(n).stream().anyMatch(need -> !need.metBy(option)))
                .findFirst();
    }

    /** How much worse an option matches than the best of all, in minutes the student would give for a better one. */
    int mismatch(Option option, List<Option> all) {
        return INTEREST_MINUTES * missing(option, all, Kind.INTEREST)
                + PREFERENCE_MINUTES * missing(option, all, Kind.PREFERENCE);
    }

    private int missing(Option option, List<Option> all, Kind kind) {
        return all.stream().mapToInt(o -> matches(o, kind)).max().orElse(0) - matches(option, kind);
    }

    private int matches(Option option, Kind kind) {
        return (int) profile.stream()
                .filter(n -> n.kind() == kind)
                .filter(n -> kind == Kind.INTEREST
                        ? interest(n, option).isPresent()
                        : preference(n, option).isPresent())
                .count();
    }

    private static Optional<String> interest(ProfileNote note, Option option) {
        Words text = Words.of(note.text());
        return option.tags().stream().sorted().filter(text::hasAllOf).findFirst();
    }

    private static Optional<Preference> preference(ProfileNote note, Option option) {
        return Preference.in(note).stream().filter(p -> p.fits(option)).findFirst();
    }

    /** Whether something would fit, were it not for the time it takes in front of a screen. */
    boolean overDeviceTime(List<Option> options) {
        return options.stream().anyMatch(o -> unmetNeed(o).isEmpty() && wishes.understands(o) && !fitsScreen(o));
    }

    private boolean fits(Option option) {
        return unmetNeed(option).isEmpty() && wishes.understands(option) && fitsScreen(option);
    }

    private boolean fitsScreen(Option option) {
        int weeks = limits.weeksFor(option.minutes());
        return Math.ceilDiv(option.deviceMinutes(), weeks) <= limits.deviceMinutesPerWeek();
    }

    private static LocalDate until(Option option) {
        return Objects.requireNonNullElse(option.offered().until(), LocalDate.MAX);
    }

    private static Reason closedSince(Option option) {
        Map<String, String> params = new TreeMap<>();
        params.put("opportunityId", option.id().toString());
        Option.Offer offered = option.offered();
        if (offered.from() != null) {
            params.put("from", offered.from().toString());
        }
        if (offered.until() != null) {
            params.put("until", offered.until().toString());
        }
        return new Reason(Code.OFFER_CLOSED, null, null, null, null, params);
    }

    private static Reason because(Code code, ProfileNote note, Option option, String match) {
        Map<String, String> params = new TreeMap<>();
        params.put("opportunityId", option.id().toString());
        params.put("match", match);
        return Reason.entry(code, note.entryId(), params);
    }
}
