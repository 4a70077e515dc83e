@NullMarked
package org.trellis.scheduling.domain;

import org.jspecify.annotations.NullMarked;
