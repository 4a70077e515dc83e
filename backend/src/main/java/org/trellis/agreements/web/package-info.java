@NullMarked
package org.trellis.agreements.web;

import org.jspecify.annotations.NullMarked;
