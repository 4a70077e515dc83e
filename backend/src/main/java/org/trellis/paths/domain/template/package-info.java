/** Templates of paths: ways that fit many, and whose paths they were laid over. */
@org.jspecify.annotations.NullMarked
package org.trellis.paths.domain.template;
