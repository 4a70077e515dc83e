package org.trellis.insights.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.people.PersonRef;

class ClassGridSizeTest {

    private static final int MOST_BYTES = 30 * 1024;

    @Test
    void thirtyStudentsTimesSixtyCompetenciesFitIntoThirtyKilobytes() throws IOException {
        ObjectMapper json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            json.writeValue(zip, grid(3));
        }

        System.out.printf("FIGURE grid-size %d bytes gzip, 30 x 60%n", zipped.size());
        assertTrue(zipped.size() <= MOST_BYTES, zipped.size() + " bytes");
    }

    @Test
    void theVersionFollowsTheContent() {
        assertEquals(grid(3).version(), grid(3).version());
        assertNotEquals(grid(3).version(), grid(4).version());
    }

    private static ClassGridResponse grid(int seed) {
        Random random = new Random(seed);
        List<PersonRef> students = new ArrayList<>();
        List<ClassGridResponse.Column> columns = new ArrayList<>();
        List<List<ClassGridResponse.Cell>> cells = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            columns.add(new ClassGridResponse.Column(
                    new UUID(random.nextLong(), random.nextLong()),
                    "6.RP.A." + i,
                    "I can tell a friend what number " + random.nextInt() + " means in a real situation, and why.",
                    "What number " + i + " means",
                    "Ratios " + i / 10,
                    List.of(random.nextInt(30), random.nextInt(30), 3, 4, 5)));
        }
        for (int i = 0; i < 30; i++) {
            students.add(
                    PersonRef.of(new UUID(random.nextLong(), random.nextLong()), "Student Number" + random.nextInt()));
            cells.add(row(random));
        }
        return new ClassGridResponse(new ClassName(new UUID(1, 1), "Math 6"), students, columns, List.copyOf(cells));
    }

    private static List<ClassGridResponse.Cell> row(Random random) {
        List<ClassGridResponse.Cell> row = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            row.add(new ClassGridResponse.Cell(
                    random.nextInt(5),
                    random.nextInt(6),
                    random.nextInt(2),
                    CompetencyStatus.values()[random.nextInt(5)],
                    random.nextInt(20) == 0,
                    LocalDate.of(2026, 9, 1).plusDays(random.nextInt(80))));
        }
        return row;
    }
}
