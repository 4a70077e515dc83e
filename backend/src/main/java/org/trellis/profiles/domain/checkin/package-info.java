@NullMarked
package org.trellis.profiles.domain.checkin;

import org.jspecify.annotations.NullMarked;
