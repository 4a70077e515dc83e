package org.trellis.testkit.access;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A sample request for each operation of a module, about {@link org.trellis.testkit.Actor#STUDENT}. A {@code @Singleton} bean in the
 * module's test folder. Suppliers run before each replay, so that they can set the scene anew for operations that change something.
 */
public interface OperationRequests {

    /** By operation id. */
    Map<String, Supplier<Sample>> samples();
}
