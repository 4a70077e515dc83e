import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** Ends with 1 and says what changed when the second contract would break clients of the first. */
class BreakingChanges {
    public static void main(String[] files) throws IOException {
        ChangedOpenApi change = OpenApiCompare.fromLocations(files[0], files[1]);
        if (!change.isCompatible()) {
            new ConsoleRender().render(change, new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
            System.exit(1);
        }
    }
}
