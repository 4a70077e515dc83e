package org.trellis.paths.web;

import java.util.UUID;
import org.trellis.paths.domain.BasisItem;

/** One thing a revision was made from. */
public record PathBasisResponse(BasisItem.Kind kind, UUID id) {}
