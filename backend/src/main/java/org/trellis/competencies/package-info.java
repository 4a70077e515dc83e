/**
 * Frameworks of competencies (CASE 1.1 and 1.0), their prerequisites, levels and rubrics. Other modules ask
 * {@link org.trellis.competencies.Competencies}; a competency is referred to by {@code (district_id, competency_id)} in
 * {@code app.competency}.
 */
@NullMarked
package org.trellis.competencies;

import org.jspecify.annotations.NullMarked;
