package org.trellis.mastery.web;

import java.time.Instant;
import org.trellis.people.PersonRef;

/** That evidence no longer counts, who said so and why. */
record RetractionResponse(PersonRef by, Instant at, String reason) {}
