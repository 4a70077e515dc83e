/** Evidence, judgements, mastery rules and what follows from them: the state of each student in each competency. */
@NullMarked
package org.trellis.mastery;

import org.jspecify.annotations.NullMarked;
