package org.trellis.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caller of this request, or of this piece of background work. */
@RequestScoped
public class CurrentCaller {

    private @Nullable Caller caller;

    /** The caller; fails where nobody has been recognised yet, which is a fault of ours. */
    public Caller get() {
        if (caller == null) {
            throw new IllegalStateException("no caller is known here");
        }
        return caller;
    }

    public Optional<Caller> find() {
        return Optional.ofNullable(caller);
    }

    void set(@Nullable Caller known) {
        this.caller = known;
    }
}
