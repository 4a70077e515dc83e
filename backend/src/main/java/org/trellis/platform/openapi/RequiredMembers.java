package org.trellis.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * A record member without {@code @Nullable} is always there: the contract says so, and clients need no check. A schema
 * belongs to the records of its name that have its members; several records of one name get schemas with a number behind,
 * and a page has the name of what it holds behind.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RequiredMembers implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName RENAMED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");

    private final IndexView index;

    public RequiredMembers(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, List<ClassInfo>> records = index.getKnownClasses().stream()
                .filter(known -> known.isRecord() && known.name().toString().startsWith("org.trellis."))
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                require(schema, described(records, name, schema.getProperties().keySet()));
            }
        });
    }

    private static List<ClassInfo> described(Map<String, List<ClassInfo>> records, String schema, Set<String> members) {
        String numberless = schema.replaceFirst("\\d+$", "");
        String name = schema.startsWith("Page") && !records.containsKey(numberless) ? "Page" : numberless;
        return records.getOrDefault(name, List.of()).stream()
                .filter(one -> one.recordComponents().stream()
                        .map(component -> nameInJson(one, component))
                        .collect(Collectors.toSet())
                        .containsAll(members))
                .toList();
    }

    private static void require(Schema schema, List<ClassInfo> described) {
        if (described.isEmpty()) {
            return;
        }
        Set<String> optional = described.stream()
                .flatMap(one -> one.recordComponents().stream()
                        .filter(component -> component.type().hasAnnotation(NULLABLE))
                        .map(component -> nameInJson(one, component)))
                .collect(Collectors.toSet());
        List<String> required = schema.getProperties().keySet().stream()
                .filter(member -> !optional.contains(member))
                .toList();
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
    }

    /** The annotation for another name cannot stand on a component itself; the compiler carries it to the field. */
    private static String nameInJson(ClassInfo one, RecordComponentInfo component) {
        AnnotationInstance renamed = one.field(component.name()).annotation(RENAMED);
        return renamed == null ? component.name() : renamed.value().asString();
    }
}
