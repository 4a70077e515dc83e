/**
 * Reads a OneRoster CSV package (1.2, and 1.1 as it is still sent): the zip, the manifest, the headers and the rows.
 * Knows no database and no HTTP; what it finds wrong is told as {@link org.trellis.people.domain.oneroster.RowError}s.
 * Source: OneRoster 1.2 CSV binding 1.2.1; deviations that real files show are accepted where they cannot be misread.
 */
@NullMarked
package org.trellis.people.domain.oneroster;

import org.jspecify.annotations.NullMarked;
