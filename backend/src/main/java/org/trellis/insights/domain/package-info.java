/** Puts together what a class and a day look like. */
@NullMarked
package org.trellis.insights.domain;

import org.jspecify.annotations.NullMarked;
