/** Which events become changes for whom. */
@NullMarked
package org.trellis.interop.domain;

import org.jspecify.annotations.NullMarked;
