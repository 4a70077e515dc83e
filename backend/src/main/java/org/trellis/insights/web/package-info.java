/** Class grid, class summary and a teacher's day over HTTP. */
@NullMarked
package org.trellis.insights.web;

import org.jspecify.annotations.NullMarked;
