/** The catalog's rows and rules. */
@NullMarked
package org.trellis.catalog.domain;

import org.jspecify.annotations.NullMarked;
