package dk.knudepunkt.platform.testing;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.knudepunkt.local.DemoUser;
import dk.knudepunkt.platform.security.Permissions;
import dk.knudepunkt.platform.security.Role;
import io.restassured.response.Response;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calls every endpoint of a service that asks for a permission: without a token, as each role that lacks it, and as one
 * that has it. Ids are invented, so that the last is told that there is none, or what is wrong, but not that it may not.
 */
public final class PermissionWalk {

    private static final String BY_ROLE = "/problems/forbidden";
    private static final List<String> ROLES = Role.ALL.stream().sorted().toList();

    private final Permissions table = Permissions.load();
    private final List<AskingEndpoint> endpoints;

    private PermissionWalk(List<AskingEndpoint> endpoints) {
        this.endpoints = endpoints;
    }

    /** Walks through the endpoints of these packages, each below the service's root. */
    public static PermissionWalk through(String... servicePackages) {
        return new PermissionWalk(endpoints(servicePackages).toList());
    }

    /** What was not answered as the table says: empty where all is well. */
    public List<String> wrongAnswers() {
        return endpoints.stream().flatMap(this::wrongAnswers).toList();
    }

    /** How many endpoints are called. */
    public int length() {
        return endpoints.size();
    }

    private static Stream<AskingEndpoint> endpoints(String... servicePackages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(servicePackages).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(AskingEndpoint::of);
    }

    private Stream<String> wrongAnswers(AskingEndpoint endpoint) {
        var having = ROLES.stream().filter(role -> has(role, endpoint)).toList();
        var nobody = Stream.of("nobody")
                .filter(caller -> endpoint.send(Optional.empty()).statusCode() != 401);
        var lacking =
                ROLES.stream().filter(role -> !having.contains(role)).filter(role -> !isRefused(send(endpoint, role)));
        var hearing = having.stream()
                .filter(role -> !endpoint.isStream())
                .limit(1)
                .filter(role -> !isHeard(send(endpoint, role)));
        return Stream.of(nobody, lacking, hearing)
                .flatMap(callers -> callers)
                .map(caller -> endpoint + " for " + caller);
    }

    private boolean has(String role, AskingEndpoint endpoint) {
        return endpoint.permissions().stream()
                .allMatch(each -> table.roles(each).contains(role));
    }

    private static Response send(AskingEndpoint endpoint, String role) {
        var client = DemoUser.all().stream()
                .filter(user -> user.role().equals(role))
                .findFirst()
                .orElseThrow();
        return endpoint.send(Optional.of(Tokens.of(client.id())));
    }

    private static boolean isRefused(Response answer) {
        return answer.statusCode() == 403 && BY_ROLE.equals(answer.path("type"));
    }

    private static boolean isHeard(Response answer) {
        return answer.statusCode() != 401 && answer.statusCode() < 500 && !isRefused(answer);
    }
}
