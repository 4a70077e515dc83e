@NullMarked
package org.trellis.mastery.domain.scoring;

import org.jspecify.annotations.NullMarked;
