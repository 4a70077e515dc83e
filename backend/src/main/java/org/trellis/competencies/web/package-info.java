/** Frameworks, competencies, scales and framework imports over HTTP. */
@NullMarked
package org.trellis.competencies.web;

import org.jspecify.annotations.NullMarked;
