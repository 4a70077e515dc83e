/** What a request costs above its SQL, at the size of a district. */
@NullMarked
package org.trellis.bench;

import org.jspecify.annotations.NullMarked;
