/** Expectations and paths over HTTP. */
@NullMarked
package org.trellis.paths.web;

import org.jspecify.annotations.NullMarked;
