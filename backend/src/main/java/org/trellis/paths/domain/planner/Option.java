package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;

/**
 * A published way to learn something.
 *
 * @param tags interests it speaks to, lower case
 * @param supports access needs it meets ({@code captions}, {@code read-aloud}, …)
 * @param offered when it can be done
 */
public record Option(
        UUID id,
        StepKind kind,
        Mode mode,
        @Nullable String place,
        int minutes,
        int deviceMinutes,
        List<String> languages,
        List<String> tags,
        List<String> supports,
        Offer offered) {

    /**
     * @param from first day; absent: since ever
     * @param until last day; absent: for good
     * @param inBlock it takes place in flexible blocks only
     */
    public record Offer(@Nullable LocalDate from, @Nullable LocalDate until, boolean inBlock) {

        public static final Offer ALWAYS = new Offer(null, null, false);

        boolean isAlways() {
            return from == null && until == null;
        }

        /** On any day, in a block or not. */
        boolean isAnywhen() {
            return isAlways() && !inBlock;
        }

        boolean over(LocalDate today) {
            return until != null && until.isBefore(today);
        }
    }
}
