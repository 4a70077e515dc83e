package org.trellis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryCalendarTest {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    @Test
    void tellsTheStoryAsWrittenInTheWeekItWasWrittenFor() {
        StoryCalendar calendar = StoryCalendar.of(Instant.parse("2026-11-27T15:00:00Z"), ZONE);
        assertEquals("due 2026-12-11", calendar.move("due 2026-12-11"));
    }

    @Test
    void movesEveryDateByWholeWeeks() {
        StoryCalendar later = StoryCalendar.of(Instant.parse("2027-01-06T15:00:00Z"), ZONE);
        assertEquals("2026-10-05,2026-12-31", later.move("2026-08-24,2026-11-19"));
        StoryCalendar earlier = StoryCalendar.of(Instant.parse("2026-11-22T15:00:00Z"), ZONE);
        assertEquals("2026-11-12", earlier.move("2026-11-19"));
    }

    @Test
    void nothingOfTheStoryIsInTheFuture() {
        Instant morning = Instant.parse("2026-11-23T14:00:00Z");
        assertEquals(morning, StoryCalendar.of(morning, ZONE).moment("2026-11-23", LocalTime.of(15, 0)));
    }

    @Test
    void readsQuotedCells() {
        assertEquals(
                List.of(new CsvRow(Map.of("a", "one, two", "b", "say \"yes\"", "c", ""))),
                CsvRows.read("a,b,c\n\"one, two\",\"say \"\"yes\"\"\",\n"));
    }
}
