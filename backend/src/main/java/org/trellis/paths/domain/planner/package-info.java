/**
 * The path planner: plain classes without injection, clock or database. The same facts give the same plan, to the
 * byte, whatever the order of the rows.
 */
@NullMarked
package org.trellis.paths.domain.planner;

import org.jspecify.annotations.NullMarked;
