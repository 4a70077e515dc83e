@NullMarked
package org.trellis.mastery.domain.rule;

import org.jspecify.annotations.NullMarked;
