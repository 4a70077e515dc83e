package org.trellis.platform.web;

import org.jspecify.annotations.Nullable;

/** The first answer to a key, as it went out. */
record StoredAnswer(
        int status, @Nullable String location, @Nullable String etag, byte[] body) {}
