/** Every row belongs to a district: the connection says which, row-level security refuses the rest. */
@NullMarked
package org.trellis.platform.tenancy;

import org.jspecify.annotations.NullMarked;
