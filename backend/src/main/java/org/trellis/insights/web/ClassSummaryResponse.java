package org.trellis.insights.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A class in a few figures.
 *
 * @param waiting pieces of evidence that wait for a teacher
 * @param ready places where an educator's decision is open
 * @param stuck places where several tries in a row stayed under the required level
 * @param belowDeveloping competencies in which at least half of the class is below level 2
 */
public record ClassSummaryResponse(
        @JsonProperty("class") ClassName schoolClass,
        int students,
        int competencies,
        int waiting,
        int ready,
        int stuck,
        int belowDeveloping) {}
