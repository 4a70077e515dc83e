package org.trellis.platform.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every POST: {@code Idempotency-Key} is required (400); the same key with the same body gets the first answer byte for
 * byte, with another body 422. Key, effect and answer are written in one transaction, which this opens. The method returns a
 * {@code RestResponse}. Source: draft-ietf-httpapi-idempotency-key-header.
 */
@InterceptorBinding
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
