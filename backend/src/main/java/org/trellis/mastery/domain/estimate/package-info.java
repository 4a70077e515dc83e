@NullMarked
package org.trellis.mastery.domain.estimate;

import org.jspecify.annotations.NullMarked;
