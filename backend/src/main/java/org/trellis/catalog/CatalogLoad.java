package org.trellis.catalog;

import java.util.List;

/** Loads a list of published resources at once, for a demo district or a move from another system. */
public interface CatalogLoad {

    /**
     * Adds or updates by key; all of them count as vetted and published. Call inside a transaction.
     *
     * @return how many rows were written
     * @throws org.trellis.platform.error.ProblemException 422 {@code not-aligned} when one leads to no competency
     */
    int load(List<CatalogEntry> entries);
}
