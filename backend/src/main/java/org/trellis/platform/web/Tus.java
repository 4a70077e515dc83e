package org.trellis.platform.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On operations of the protocol for uploads that go on where they stopped (tus 1.0.0, tus.io/protocols/resumable-upload). Its
 * {@code Upload-Offset} does for a piece what {@code If-Match} does for other changes: whoever missed one is refused.
 */
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Tus {}
