/**
 * What other systems go by: the change feed. Nobody imports this module. It writes nothing, and its SQL may read the tables of the
 * modules below it.
 */
@NullMarked
package org.trellis.interop;

import org.jspecify.annotations.NullMarked;
