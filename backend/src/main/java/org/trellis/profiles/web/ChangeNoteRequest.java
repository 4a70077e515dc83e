package org.trellis.profiles.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What should be different before the caller can agree. */
public record ChangeNoteRequest(@NotBlank @Size(max = 500) String note) {}
