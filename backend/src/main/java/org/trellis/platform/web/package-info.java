/** What every endpoint shares: versions, repeats, request ids, headers, the web app's route. */
@NullMarked
package org.trellis.platform.web;

import org.jspecify.annotations.NullMarked;
