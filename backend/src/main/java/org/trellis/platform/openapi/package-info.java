/** What is common to every operation of the contract, added in one place. */
@NullMarked
package org.trellis.platform.openapi;

import org.jspecify.annotations.NullMarked;
