package org.trellis.insights.web;

import java.util.UUID;

/** A class, by name. */
public record ClassName(UUID id, String title) {}
