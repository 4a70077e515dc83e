@NullMarked
package org.trellis.mastery.web;

import org.jspecify.annotations.NullMarked;
