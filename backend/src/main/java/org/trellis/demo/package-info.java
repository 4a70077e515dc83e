/**
 * Loads the demo districts from the folder {@code demo/}, once, when {@code trellis.demo.load} is true. It does what
 * people would do, through the doors people use and at the times of the story; nobody imports it.
 */
@NullMarked
package org.trellis.demo;

import org.jspecify.annotations.NullMarked;
