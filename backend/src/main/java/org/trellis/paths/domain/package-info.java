/** Expectations, revisions of paths, and how they become agreed. */
@NullMarked
package org.trellis.paths.domain;

import org.jspecify.annotations.NullMarked;
