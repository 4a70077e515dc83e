/** The catalog over HTTP. */
@NullMarked
package org.trellis.catalog.web;

import org.jspecify.annotations.NullMarked;
