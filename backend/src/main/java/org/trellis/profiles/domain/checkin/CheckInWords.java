package org.trellis.profiles.domain.checkin;

import java.util.List;

/** What both write down together while they talk. */
public record CheckInWords(String notes, List<NextAction> nextActions) {

    static final CheckInWords NONE = new CheckInWords("", List.of());

    public CheckInWords {
        nextActions = List.copyOf(nextActions);
    }
}
