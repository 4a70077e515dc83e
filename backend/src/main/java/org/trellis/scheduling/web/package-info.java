@NullMarked
package org.trellis.scheduling.web;

import org.jspecify.annotations.NullMarked;
