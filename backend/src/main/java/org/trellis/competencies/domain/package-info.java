/** Reading, comparing and publishing CASE packages; looking up what was published. */
@NullMarked
package org.trellis.competencies.domain;

import org.jspecify.annotations.NullMarked;
