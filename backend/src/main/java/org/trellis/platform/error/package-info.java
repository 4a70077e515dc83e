/** Problem details (RFC 9457): every answer of 400 and above is one of these. */
@NullMarked
package org.trellis.platform.error;

import org.jspecify.annotations.NullMarked;
