@NullMarked
package org.trellis.profiles.domain.week;

import org.jspecify.annotations.NullMarked;
