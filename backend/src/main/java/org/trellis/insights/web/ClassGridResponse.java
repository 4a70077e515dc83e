package org.trellis.insights.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;

/**
 * Students times competencies in one answer; short names, because there are many cells.
 *
 * @param cells one row for each student, one cell for each competency, in the order of the two lists
 */
public record ClassGridResponse(
        @JsonProperty("class") ClassName schoolClass,
        List<PersonRef> students,
        List<Column> competencies,
        List<List<Cell>> cells)
        implements Versioned {

    /** @param distribution how many students are at each level, lowest first */
    public record Column(
            UUID id,
            String code,
            String statement,
            @Nullable String abbreviatedStatement,
            @Nullable String area,
            List<Integer> distribution) {}

    /**
     * @param l level
     * @param n accepted pieces of evidence
     * @param w pieces that wait for a teacher
     * @param s status
     * @param k true where the student is stuck
     * @param d day of the latest accepted piece
     */
    public record Cell(
            int l,
            int n,
            int w,
            CompetencyStatus s,
            boolean k,
            @Nullable LocalDate d) {

        static final Cell NOT_STARTED = new Cell(0, 0, 0, CompetencyStatus.NOT_STARTED, false, null);
    }

    @Override
    public long version() {
        return Fingerprint.of(this);
    }
}
