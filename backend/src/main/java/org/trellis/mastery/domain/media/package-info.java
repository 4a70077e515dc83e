@NullMarked
package org.trellis.mastery.domain.media;

import org.jspecify.annotations.NullMarked;
