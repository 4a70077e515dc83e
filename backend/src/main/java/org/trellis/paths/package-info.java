/**
 * District expectations, and each student's own route to them: drafted by software, agreed by people. Others ask
 * {@link org.trellis.paths.Paths}.
 */
@NullMarked
package org.trellis.paths;

import org.jspecify.annotations.NullMarked;
