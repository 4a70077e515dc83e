package org.trellis.mastery.domain.estimate;

/** What kind of thing it was: right and wrong, or a level that somebody gave. */
public sealed interface Showing permits Answer, Reading {}
