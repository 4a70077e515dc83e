/** Who did what, and who saw whose data. */
@NullMarked
package org.trellis.audit;

import org.jspecify.annotations.NullMarked;
