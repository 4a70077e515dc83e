/**
 * Who agreed to what, in which capacity. Modules above say what the subject is and when it becomes agreed; this module
 * keeps the facts and says whether both sides agreed to the same thing (law 1).
 */
@NullMarked
package org.trellis.agreements;

import org.jspecify.annotations.NullMarked;
