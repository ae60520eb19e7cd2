package dk.knudepunkt.platform.openapi;

import dk.knudepunkt.platform.security.Permissions;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
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
 * Says in each operation's description which roles may call it. OpenAPI has no other place for roles of a bearer token;
 * that a token is needed at all is said once, at the top, and taken back where an operation is open. It runs after the
 * refusals were added, since an open operation has not all of them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = RolesInOpenApi.LAST)
public class RolesInOpenApi implements OASFilter {

    static final int LAST = 0;

    private final Permissions permissions = Permissions.load();
    private final Map<String, AnnotationInstance> asked;

    /** The build calls it with the classes of the service. */
    public RolesInOpenApi(IndexView classes) {
        asked = Endpoints.bearing(PermissionsAllowed.class, classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() != null) {
            api.getPaths()
                    .getPathItems()
                    .forEach((path, item) -> item.getOperations()
                            .forEach((method, operation) -> describe(method + " " + path, operation)));
        }
    }

    private void describe(String endpoint, Operation operation) {
        operation.setDescription(Stream.of(operation.getDescription(), callers(endpoint, operation))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n")));
        if (isOpen(operation)) {
            operation.getResponses().removeAPIResponse("401");
            operation.getResponses().removeAPIResponse("403");
        } else {
            operation.setSecurity(null);
        }
    }

    private String callers(String endpoint, Operation operation) {
        if (isOpen(operation)) {
            return "Anybody may call it, without a token.";
        }
        var permission = asked.get(endpoint);
        return permission == null
                ? "Every role may call it."
                : "Roles: " + permissions.described(permission.value().asStringArray()[0]) + ".";
    }

    /** What needs no sign-in bears {@code @SecurityRequirementsSet}, which demands nothing; a rule of the house sees to it. */
    private static boolean isOpen(Operation operation) {
        return operation.getSecurity() != null
                && operation.getSecurity().stream()
                        .allMatch(demand -> demand.getSchemes().isEmpty());
    }
}
