/**
 * The learner profile: who the student is, as student, teachers and family say it together. Entries have an author and a
 * basis; versions are agreed by the student and an educator. Planning reads it through {@link org.trellis.profiles.Profiles}.
 */
@NullMarked
package org.trellis.profiles;

import org.jspecify.annotations.NullMarked;
