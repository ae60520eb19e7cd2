package dk.knudepunkt.platform.security;

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
 * that a token is needed at all is said once, at the top.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RolesInOpenApi implements OASFilter {

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
        var roles = roles(operation);
        var allowed = roles.isEmpty() ? "Every role may call it." : "Roles: " + String.join(", ", roles) + ".";
        operation.setDescription(Stream.of(operation.getDescription(), allowed)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n")));
        operation.setSecurity(null);
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
