@NullMarked
package org.trellis.profiles.domain;

import org.jspecify.annotations.NullMarked;
