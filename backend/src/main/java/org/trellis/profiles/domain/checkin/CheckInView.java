package org.trellis.profiles.domain.checkin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.people.Relation;
import org.trellis.profiles.domain.access.Participant;

/**
 * A talk as one person may read it.
 *
 * @param agenda topics, oldest first
 * @param closing absent until it was held, and for those it was not shared with
 */
public record CheckInView(
        CheckInFacts facts,
        List<Topic> agenda,
        CheckInWords words,
        @Nullable Closing closing) {

    /**
     * The student and her educators read all of it. The family reads how it ended once that was shared with them; leaders
     * learn that it was, and when.
     */
    CheckInView seenBy(Participant reader) {
        if (reader.takesPart()) {
            return this;
        }
        Closing told = closing;
        boolean family = reader.relation() == Relation.GUARDIAN && told != null && told.familyTold();
        return new CheckInView(
                facts.withoutReason(),
                List.of(),
                family ? new CheckInWords("", words.nextActions()) : CheckInWords.NONE,
                family ? told : null);
    }
}
