@NullMarked
package org.trellis.mastery.domain;

import org.jspecify.annotations.NullMarked;
