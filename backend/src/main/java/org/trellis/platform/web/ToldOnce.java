package org.trellis.platform.web;

/**
 * An answer with a secret in it, such as a first password. It goes out once; what is stored for its Idempotency-Key, and given
 * to whoever repeats the request, is without the secret.
 */
public interface ToldOnce {

    /** The same answer without the secret. */
    Object afterwards();
}
