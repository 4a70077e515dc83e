package org.trellis.catalog.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.CatalogEntry;

/** A row to write: the entry, and how it came in. */
record NewResource(
        UUID id,
        CatalogEntry entry,
        ResourceStatus status,
        @Nullable UUID offeredBy,
        Instant offeredAt) {}
