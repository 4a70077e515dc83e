package org.trellis.competencies;

import java.util.UUID;

/** A framework was imported for the first time or again; its items, edges and rubrics may differ from now on. */
public record FrameworkPublished(UUID frameworkId) {}
