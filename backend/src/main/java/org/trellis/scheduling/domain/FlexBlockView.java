package org.trellis.scheduling.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;

/**
 * A block with names.
 *
 * @param changes what happened to it, latest first
 */
public record FlexBlockView(FlexBlockEntity block, @Nullable PersonRef educator, List<FlexBlockChangeEntity> changes) {}
