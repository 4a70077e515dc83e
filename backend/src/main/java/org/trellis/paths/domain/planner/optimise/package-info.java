/**
 * The optimiser of paths: which way to do each thing, and in which school week. It knows numbers only, no people and no
 * dates; the same problem gives the same solution, to the byte, on every machine.
 */
@NullMarked
package org.trellis.paths.domain.planner.optimise;

import org.jspecify.annotations.NullMarked;
