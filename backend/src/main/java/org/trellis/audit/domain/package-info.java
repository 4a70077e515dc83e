/** Access records, kept in the transaction of the request they tell of. */
@NullMarked
package org.trellis.audit.domain;

import org.jspecify.annotations.NullMarked;
