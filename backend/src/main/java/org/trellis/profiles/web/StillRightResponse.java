package org.trellis.profiles.web;

import java.time.Instant;
import org.trellis.people.PersonRef;

/** Who looked at it and found it still right, and when. */
public record StillRightResponse(PersonRef by, Instant at) {}
