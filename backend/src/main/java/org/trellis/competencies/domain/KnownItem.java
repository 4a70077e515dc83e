package org.trellis.competencies.domain;

import java.util.UUID;

/** An item the district already has, retired or not. */
record KnownItem(UUID id, UUID identifier, UUID frameworkId, String label) {}
