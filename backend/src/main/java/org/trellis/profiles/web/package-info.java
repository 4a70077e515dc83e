@NullMarked
package org.trellis.profiles.web;

import org.jspecify.annotations.NullMarked;
