package org.trellis.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Runs background work on behalf of a district, or of the person who asked for it. */
@Singleton
public class Callers {

    private final CurrentCaller current;

    Callers(CurrentCaller current) {
        this.current = current;
    }

    /** Runs as the system of one district. */
    public void runAs(int district, Runnable work) {
        runAs(Caller.system(district), work);
    }

    public void runAs(Caller caller, Runnable work) {
        callAs(caller, () -> {
            work.run();
            return true;
        });
    }

    /** Each call gets a request context of its own, so that nothing of the surrounding request is seen inside. */
    public <T> T callAs(Caller caller, Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        var surrounding = context.getStateIfActive();
        context.activate();
        try {
            current.set(caller);
            return work.get();
        } finally {
            context.terminate();
            if (surrounding != null) {
                context.activate(surrounding);
            }
        }
    }
}
