/** The outbox: news is stored in the transaction that made it and relayed in order, at least once. */
@NullMarked
package org.trellis.platform.event;

import org.jspecify.annotations.NullMarked;
