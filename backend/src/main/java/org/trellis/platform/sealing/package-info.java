/** Seals what only a few may read, so that the database and its backups hold no clear words. */
@NullMarked
package org.trellis.platform.sealing;

import org.jspecify.annotations.NullMarked;
