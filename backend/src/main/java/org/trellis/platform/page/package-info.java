/** Keyset paging with signed, opaque page tokens. */
@NullMarked
package org.trellis.platform.page;

import org.jspecify.annotations.NullMarked;
