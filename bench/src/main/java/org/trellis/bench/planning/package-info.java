/** Measurements of the path planner: what it promises, how far from the best it is, how fast, and how calm. */
@NullMarked
package org.trellis.bench.planning;

import org.jspecify.annotations.NullMarked;
