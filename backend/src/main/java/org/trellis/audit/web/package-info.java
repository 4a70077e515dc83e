/** The end of each request, where its access records are completed. */
@NullMarked
package org.trellis.audit.web;

import org.jspecify.annotations.NullMarked;
