package dk.knudepunkt.platform.openapi;

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

/** What an annotation says of the endpoints that bear it, by method and path: {@code GET /api/referrals/{id}}. */
final class Endpoints {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class);

    private Endpoints() {}

    static Map<String, AnnotationInstance> bearing(Class<? extends Annotation> annotation, IndexView classes) {
        var said = new HashMap<String, AnnotationInstance>();
        for (var found : classes.getAnnotations(annotation)) {
            if (found.target().kind() == AnnotationTarget.Kind.METHOD) {
                var endpoint = found.target().asMethod();
                said.put(method(endpoint) + ' ' + path(endpoint), found);
            }
        }
        return said;
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
