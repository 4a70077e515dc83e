package org.trellis.competencies.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param scaleId scale of a new framework; absent for the standard scale */
public record PublicationRequest(@Nullable UUID scaleId) {}
