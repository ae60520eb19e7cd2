package dk.knudepunkt.platform.problem;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Permissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which roles open what has refused its caller, so that whoever has lost a right, or lacks a scope, is told which. */
@ApplicationScoped
class NeededRoles {

    private static final String ANOTHER = "another";

    private final Permissions permissions;
    private final Caller caller;

    NeededRoles(Permissions permissions, Caller caller) {
        this.permissions = permissions;
        this.caller = caller;
    }

    /** What people call them; where no permission was asked for, that it is another than theirs. */
    String of(Method endpoint, Language language) {
        var missing = Stream.of(endpoint.getAnnotationsByType(PermissionsAllowed.class))
                .flatMap(asked -> Stream.of(asked.value()))
                .filter(permission -> !caller.may(permission))
                .findFirst();
        return missing.map(permission -> permissions.asked(permission).stream()
                        .map(role -> named(role, language))
                        .collect(Collectors.joining(", ")))
                .orElseGet(() -> RoleNames.of(ANOTHER, language));
    }

    /** {@code crm(events:read)} is another system (events:read). */
    private static String named(String role, Language language) {
        var parts = role.split("[()]", -1);
        var name = RoleNames.of(parts[0], language);
        return parts.length == 1 ? name : "%s (%s)".formatted(name, parts[1]);
    }
}
