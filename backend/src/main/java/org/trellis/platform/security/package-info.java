/** Who is calling and what they may do: token, permission. The relationship to the child is checked in the module people. */
@NullMarked
package org.trellis.platform.security;

import org.jspecify.annotations.NullMarked;
