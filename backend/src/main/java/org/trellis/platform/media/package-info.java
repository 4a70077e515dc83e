/**
 * Files that people bring: known by their content, cleaned of what is hidden in them, and kept by their hash. Modules say
 * through {@link org.trellis.platform.media.MediaShelf} which kinds they take and keep the row that says whose it is.
 */
@NullMarked
package org.trellis.platform.media;

import org.jspecify.annotations.NullMarked;
