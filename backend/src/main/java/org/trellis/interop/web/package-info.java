/** The change feed over HTTP. */
@NullMarked
package org.trellis.interop.web;

import org.jspecify.annotations.NullMarked;
