package org.trellis.people;

import java.time.LocalDate;

/** A stretch of days with school, both ends included. */
public record SchoolTerm(LocalDate startsOn, LocalDate lastDay) {}
