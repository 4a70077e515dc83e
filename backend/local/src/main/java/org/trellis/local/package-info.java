/**
 * Runs Trellis on one machine: embedded PostgreSQL, the real Keycloak, the built backend and web app.
 * For development, demonstration and the browser journeys; nothing here is deployed.
 */
@NullMarked
package org.trellis.local;

import org.jspecify.annotations.NullMarked;
