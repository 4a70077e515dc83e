@NullMarked
package org.trellis.agreements.domain;

import org.jspecify.annotations.NullMarked;
