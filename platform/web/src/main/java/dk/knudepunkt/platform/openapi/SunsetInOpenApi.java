package dk.knudepunkt.platform.openapi;

import dk.knudepunkt.platform.sunset.Sunset;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/**
 * Says of an operation that is to end since when, until when and what to use instead. It runs before the headers are
 * named, which follow from it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ConventionsInOpenApi.FIRST)
public class SunsetInOpenApi implements OASFilter {

    /** Where other tools look for the last day too. */
    static final String LAST_DAY = "x-sunset";

    private static final Period NOTICE = Period.ofMonths(6);

    private final Map<String, AnnotationInstance> ending;

    /** The build calls it with the classes of the service. */
    public SunsetInOpenApi(IndexView classes) {
        ending = Endpoints.bearing(Sunset.class, classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() != null) {
            api.getPaths()
                    .getPathItems()
                    .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                        var sunset = ending.get(method + " " + path);
                        if (sunset != null) {
                            announce(sunset, operation);
                        }
                    }));
        }
    }

    private static void announce(AnnotationInstance sunset, Operation operation) {
        var since = day(sunset, "deprecated");
        var on = day(sunset, "on");
        if (on.isBefore(since.plus(NOTICE))) {
            throw new IllegalStateException("%s may not end on %s: whoever hears of it on %s has half a year"
                    .formatted(operation.getOperationId(), on, since));
        }
        operation.setDeprecated(true);
        operation.addExtension(LAST_DAY, on.toString());
        operation.setDescription(Stream.of(
                        operation.getDescription(),
                        "Deprecated since %s; it may be gone from %s on. Use %s instead."
                                .formatted(since, on, sunset.value("instead").asString()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n")));
    }

    private static LocalDate day(AnnotationInstance sunset, String name) {
        return LocalDate.parse(sunset.value(name).asString());
    }
}
