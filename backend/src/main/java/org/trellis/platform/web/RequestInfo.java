package org.trellis.platform.web;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import org.trellis.platform.id.Ids;

/** What is known of the request itself: its id for logs and problems, its operation for the access record. */
@RequestScoped
public class RequestInfo {

    private String id = Ids.next().toString();
    private String operation = "background";
    private boolean read;

    public String id() {
        return id;
    }

    /** The operation id of the contract; {@code background} outside a request. */
    public String operation() {
        return operation;
    }

    /** True for GET and HEAD. */
    public boolean isRead() {
        return read;
    }

    void begin(String requestId, String operationId, boolean isRead) {
        this.id = requestId;
        this.operation = operationId;
        this.read = isRead;
    }

    static boolean isActive() {
        return Arc.container().requestContext().isActive();
    }
}
