/** How well the mastery estimate foretells the next answer, on public logs; see README.md. */
@NullMarked
package org.trellis.bench.learning;

import org.jspecify.annotations.NullMarked;
