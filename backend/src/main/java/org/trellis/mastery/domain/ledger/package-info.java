@NullMarked
package org.trellis.mastery.domain.ledger;

import org.jspecify.annotations.NullMarked;
