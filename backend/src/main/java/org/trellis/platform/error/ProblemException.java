package org.trellis.platform.error;

import java.util.List;

/**
 * Thrown by services when a request cannot be done; becomes a problem details answer. Subclass it to name what happened
 * ({@code PathAlreadyAgreed}). The detail is for a person and never carries a child's data.
 */
public class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<Violation> violations;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(detail);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The fields at fault; empty where the problem is not about a field. */
    public List<Violation> violations() {
        return violations;
    }
}
