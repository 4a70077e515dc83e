/** Identifiers: UUIDv7. */
@NullMarked
package org.trellis.platform.id;

import org.jspecify.annotations.NullMarked;
