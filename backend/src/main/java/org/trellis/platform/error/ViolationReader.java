package org.trellis.platform.error;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads Bean Validation's findings as violations with the JSON path of the member at fault. */
final class ViolationReader {

    private ViolationReader() {}

    static ProblemException read(ConstraintViolationException e) {
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(ViolationReader::violation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .toList();
        return Problems.invalid(violations);
    }

    private static Violation violation(ConstraintViolation<?> found) {
        String annotation =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return new Violation(field(found.getPropertyPath()), code(annotation), found.getMessage());
    }

    /** Drops the method's name; of a body parameter keeps only the members below it. */
    private static String field(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(node -> {
            if (node.getKind() == jakarta.validation.ElementKind.METHOD) {
                return;
            }
            String index = node.isInIterable() && node.getIndex() != null ? "[" + node.getIndex() + "]" : "";
            if (!index.isEmpty() && !names.isEmpty()) {
                names.set(names.size() - 1, names.getLast() + index);
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                names.add(node.getName());
            }
        });
        return String.join(".", names.size() > 1 ? names.subList(1, names.size()) : names);
    }

    private static String code(String annotation) {
        return annotation.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
    }
}
