package org.trellis.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** A record member without {@code @Nullable} is always there: the contract says so, and clients need no check. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RequiredMembers implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private final IndexView index;

    public RequiredMembers(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, ClassInfo> records = index.getKnownClasses().stream()
                .filter(known -> known.isRecord() && known.name().toString().startsWith("org.trellis."))
                .collect(Collectors.toMap(ClassInfo::simpleName, Function.identity(), (one, other) -> one));
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            if (records.containsKey(name)) {
                require(schema, records.get(name));
            }
        });
    }

    private static void require(Schema schema, ClassInfo described) {
        if (schema.getProperties() == null) {
            return;
        }
        List<String> required = described.recordComponents().stream()
                .filter(component -> !component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .filter(schema.getProperties()::containsKey)
                .toList();
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
    }
}
