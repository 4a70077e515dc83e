/** What a student can learn with: resources and opportunities in and out of school, offered, vetted and published. */
@NullMarked
package org.trellis.catalog;

import org.jspecify.annotations.NullMarked;
