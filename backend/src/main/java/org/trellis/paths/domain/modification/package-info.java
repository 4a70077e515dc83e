/** The only lawful exceptions to what is expected of everyone. */
@NullMarked
package org.trellis.paths.domain.modification;

import org.jspecify.annotations.NullMarked;
