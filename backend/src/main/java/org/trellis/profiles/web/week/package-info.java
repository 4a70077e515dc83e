@NullMarked
package org.trellis.profiles.web.week;

import org.jspecify.annotations.NullMarked;
