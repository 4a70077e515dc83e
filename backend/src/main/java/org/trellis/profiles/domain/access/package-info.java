/** Who comes to a student, as what and when: shared by check-ins and weeks. */
@NullMarked
package org.trellis.profiles.domain.access;

import org.jspecify.annotations.NullMarked;
