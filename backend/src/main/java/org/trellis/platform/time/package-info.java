/** The one clock everything asks. */
@NullMarked
package org.trellis.platform.time;

import org.jspecify.annotations.NullMarked;
