/** Flexible blocks of schools: when, where, with whom and what for. What becomes of them is told as events. */
@NullMarked
package org.trellis.scheduling;

import org.jspecify.annotations.NullMarked;
