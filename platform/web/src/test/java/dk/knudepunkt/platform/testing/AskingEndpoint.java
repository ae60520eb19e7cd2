package dk.knudepunkt.platform.testing;

import static io.restassured.RestAssured.given;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import io.quarkus.security.PermissionsAllowed;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An endpoint that asks for permissions, all of which a caller needs, and a request to it that means nothing. */
record AskingEndpoint(String method, String path, String body, boolean isStream, List<String> permissions) {

    private static final Pattern CHOICE = Pattern.compile("\\{\\w+: ([\\w-]+)[^}]*\\}");

    static Stream<AskingEndpoint> of(JavaClass resource) {
        return resource.getAllMethods().stream()
                .filter(method -> !permissions(method).isEmpty())
                .sorted((one, other) -> one.getFullName().compareTo(other.getFullName()))
                .map(method -> new AskingEndpoint(
                        verb(method),
                        path(resource) + path(method),
                        consumed(method).or(() -> consumed(resource)).orElse(MediaType.APPLICATION_JSON),
                        isStream(method),
                        permissions(method)));
    }

    /** Sends nonsense about things that are not there; nobody signed in without a token. */
    Response send(Optional<String> token) {
        var request = body.equals(MediaType.MULTIPART_FORM_DATA)
                ? given().multiPart("file", "nothing.txt", new byte[] {0})
                : given().contentType(body);
        if (body.equals(MediaType.APPLICATION_JSON) && !method.equals("GET")) {
            request.body("{}");
        }
        token.ifPresent(each -> request.auth().oauth2(each));
        return redirectless(request).request(method, address());
    }

    private static RequestSpecification redirectless(RequestSpecification request) {
        return request.redirects().follow(false).accept("*/*");
    }

    private String address() {
        return CHOICE.matcher(path)
                .replaceAll("$1")
                .replaceAll("\\{[^}]+\\}", UUID.randomUUID().toString());
    }

    private static List<String> permissions(JavaMethod method) {
        var repeated = method.tryGetAnnotationOfType(PermissionsAllowed.List.class).stream()
                .flatMap(all -> Arrays.stream(all.value()));
        var single = method.tryGetAnnotationOfType(PermissionsAllowed.class).stream();
        return Stream.concat(repeated, single)
                .flatMap(asked -> Arrays.stream(asked.value()))
                .toList();
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError(method.getFullName() + " is no endpoint"));
    }

    private static String path(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(Path.class)
                .map(path -> path.value().startsWith("/") ? path.value() : '/' + path.value())
                .orElse("");
    }

    private static Optional<String> consumed(HasAnnotations<?> annotated) {
        return annotated.tryGetAnnotationOfType(Consumes.class).map(each -> each.value()[0]);
    }

    private static boolean isStream(JavaMethod method) {
        return method.tryGetAnnotationOfType(Produces.class)
                .filter(each -> List.of(each.value()).contains(MediaType.SERVER_SENT_EVENTS))
                .isPresent();
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
