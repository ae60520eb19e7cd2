package dk.knudepunkt.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Says in each operation's description which roles may call it. OpenAPI has no other place for roles of a bearer token;
 * that a token is needed at all is said once, at the top, and taken back where an operation is open. It runs after the
 * refusals were added, since an open operation has not all of them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = RolesInOpenApi.LAST)
public class RolesInOpenApi implements OASFilter {

    static final int LAST = 0;

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() != null) {
            api.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(item -> item.getOperations().values().forEach(this::describe));
        }
    }

    private void describe(Operation operation) {
        operation.setDescription(Stream.of(operation.getDescription(), callers(operation))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n")));
        if (isOpen(operation)) {
            operation.getResponses().removeAPIResponse("401");
            operation.getResponses().removeAPIResponse("403");
        } else {
            operation.setSecurity(null);
        }
    }

    private static String callers(Operation operation) {
        if (isOpen(operation)) {
            return "Anybody may call it, without a token.";
        }
        var roles = roles(operation);
        return roles.isEmpty() ? "Every role may call it." : "Roles: " + String.join(", ", roles) + ".";
    }

    /** What needs no sign-in bears {@code @SecurityRequirementsSet}, which demands nothing; a rule of the house sees to it. */
    private static boolean isOpen(Operation operation) {
        return operation.getSecurity() != null
                && operation.getSecurity().stream()
                        .allMatch(demand -> demand.getSchemes().isEmpty());
    }

    private static List<String> roles(Operation operation) {
        if (operation.getSecurity() == null) {
            return List.of();
        }
        return operation.getSecurity().stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .filter(role -> !role.equals("**"))
                .distinct()
                .toList();
    }
}
