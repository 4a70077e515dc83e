package org.trellis.profiles.web;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** The version of the entry the student read: then nobody can confirm words that changed meanwhile. */
public record ConfirmationRequest(@Nullable @PositiveOrZero Long version) {}
