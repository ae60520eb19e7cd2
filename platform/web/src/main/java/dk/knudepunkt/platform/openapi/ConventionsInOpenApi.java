package dk.knudepunkt.platform.openapi;

import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says what is the same everywhere, so that no resource has to: pages for people are no part of the API, what the
 * headers and parameters of the house mean, and that a series comes in several formats. It runs before the roles are
 * added, which end a description.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ConventionsInOpenApi.FIRST)
public class ConventionsInOpenApi implements OASFilter {

    static final int FIRST = 2;

    private static final Map<String, String> PARAMETERS = Map.of(
            "Idempotency-Key", "Lets you repeat the request safely for 48 hours",
            "cursor", "Where the previous page ended",
            "limit", "The most that a page holds");
    private static final String FORMATS =
            "JSON, CSV or XLSX by Accept, or by format; DANISH_CSV opens in a Danish spreadsheet.";
    private static final String CSV = "text/csv";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        var paths = api.getPaths();
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/"))
                .forEach(paths::removePathItem);
        paths.getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(ConventionsInOpenApi::complete);
    }

    private static void complete(Operation operation) {
        parameters(operation).forEach(ConventionsInOpenApi::describe);
        var success = operation.getResponses().getAPIResponse("200");
        if (success != null && success.getContent() != null && isSeries(success.getContent())) {
            success.setContent(formats(success.getContent()));
            operation.setDescription(Stream.of(operation.getDescription(), FORMATS)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" ")));
            parameters(operation)
                    .filter(parameter -> parameter.getName().equals("format"))
                    .forEach(parameter -> parameter.setSchema(
                            schema(SchemaType.STRING).enumeration(List.<Object>of((Object[]) SeriesFormat.values()))));
        }
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(PARAMETERS.get(parameter.getName()));
        }
    }

    private static boolean isSeries(Content content) {
        return content.hasMediaType(Spreadsheet.MEDIA_TYPE);
    }

    /** The rows as the resource describes them in JSON, and files of no further structure. */
    private static Content formats(Content declared) {
        var json = jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
        return OASFactory.createContent()
                .addMediaType(json, declared.getMediaType(json))
                .addMediaType(CSV, media(schema(SchemaType.STRING)))
                .addMediaType(
                        Spreadsheet.MEDIA_TYPE, media(schema(SchemaType.STRING).format("binary")));
    }

    private static MediaType media(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }

    private static Schema schema(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
