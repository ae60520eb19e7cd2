package dk.knudepunkt.platform.openapi;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The permission that each endpoint of the API asks for, by method and path: {@code GET /api/referrals/{id}}. */
final class EndpointPermissions {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class);

    private EndpointPermissions() {}

    static Map<String, String> in(IndexView classes) {
        var permissions = new HashMap<String, String>();
        for (var asked : classes.getAnnotations(PermissionsAllowed.class)) {
            if (asked.target().kind() == AnnotationTarget.Kind.METHOD) {
                var endpoint = asked.target().asMethod();
                permissions.put(
                        method(endpoint) + ' ' + path(endpoint), asked.value().asStringArray()[0]);
            }
        }
        return permissions;
    }

    private static String method(MethodInfo endpoint) {
        return METHODS.stream()
                .filter(endpoint::hasAnnotation)
                .map(Class::getSimpleName)
                .findFirst()
                .orElse("");
    }

    private static String path(MethodInfo endpoint) {
        var own = text(endpoint.annotation(Path.class));
        var path = text(endpoint.declaringClass().declaredAnnotation(Path.class));
        return own.isEmpty() ? path : path + (own.startsWith("/") ? own : '/' + own);
    }

    private static String text(@Nullable AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }
}
