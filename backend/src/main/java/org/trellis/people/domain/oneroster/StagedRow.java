package org.trellis.people.domain.oneroster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row on its way to the staging table.
 *
 * @param line where it stood in its file
 * @param bad whether an error was found in it; such a row is staged all the same, so that it does not count as absent
 * @param cells one value for each of {@link RosterFile#stagedColumns()}, null for blank
 */
public record StagedRow(long line, boolean bad, List<@Nullable String> cells) {}
