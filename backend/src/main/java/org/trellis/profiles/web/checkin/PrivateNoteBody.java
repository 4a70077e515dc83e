package org.trellis.profiles.web.checkin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The whole note; an empty text empties it. */
public record PrivateNoteBody(@NotNull @Size(max = 8000) String text) {}
