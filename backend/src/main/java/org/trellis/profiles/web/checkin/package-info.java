@NullMarked
package org.trellis.profiles.web.checkin;

import org.jspecify.annotations.NullMarked;
