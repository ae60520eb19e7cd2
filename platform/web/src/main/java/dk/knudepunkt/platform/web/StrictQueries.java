package dk.knudepunkt.platform.web;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing in an address is ignored: whoever misspells a filter would take everything for what was asked for. */
public class StrictQueries {

    /** By which one chooses how to read any page. */
    private static final Set<String> OF_ALL_PAGES = Set.of("lang", "scheme");

    private final Map<Method, Map<String, QueryParameter>> known = new ConcurrentHashMap<>();

    /** Control characters are in no name of ours, and no database keeps NUL. */
    @ServerRequestFilter(preMatching = true)
    public void refuseControlCharacters(UriInfo uri) {
        if (uri.getPath().chars().anyMatch(Character::isISOControl)) {
            throw new NotFoundException();
        }
        uri.getQueryParameters().forEach((name, values) -> {
            if (values.stream().flatMapToInt(String::chars).anyMatch(StrictQueries::isNoText)) {
                throw WebProblem.controlCharacters(name);
            }
        });
    }

    /** Misspelt names and values that mean nothing; those of a page may be empty, as a form sends them. */
    @ServerRequestFilter
    public void refuseUnknown(ResourceInfo endpoint, UriInfo uri) {
        var method = endpoint.getResourceMethod();
        if (method != null && uri.getPath().startsWith("/api/")) {
            var parameters = known(method);
            uri.getQueryParameters().forEach((name, values) -> check(parameters, name, values));
        } else if (method != null && isPageOfOurs(endpoint, method)) {
            var parameters = known(method);
            uri.getQueryParameters().forEach((name, values) -> {
                if (!OF_ALL_PAGES.contains(name)) {
                    check(
                            parameters,
                            name,
                            values.stream()
                                    .filter(Predicate.not(String::isEmpty))
                                    .toList());
                }
            });
        }
    }

    /**
     * Whether it is a page of somebody who works here, and reads what it declares: to a page for everybody others may lead
     * with marks of their own in the address, and a few read the address by themselves.
     */
    private static boolean isPageOfOurs(ResourceInfo endpoint, Method method) {
        return method.isAnnotationPresent(GET.class)
                && isHtml(endpoint, method)
                && isClosed(method)
                && !List.of(method.getParameterTypes()).contains(UriInfo.class);
    }

    private static boolean isHtml(ResourceInfo endpoint, Method method) {
        return Stream.of(method, endpoint.getResourceClass())
                .map(element -> element.getAnnotation(Produces.class))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(produces -> List.of(produces.value()).contains(MediaType.TEXT_HTML))
                .isPresent();
    }

    private static boolean isClosed(Method method) {
        return method.getAnnotationsByType(PermissionsAllowed.class).length > 0
                || method.isAnnotationPresent(Authenticated.class);
    }

    private Map<String, QueryParameter> known(Method method) {
        return known.computeIfAbsent(method, StrictQueries::byName);
    }

    private static void check(Map<String, QueryParameter> parameters, String name, List<String> values) {
        var parameter = parameters.get(name);
        if (parameter == null) {
            throw WebProblem.unknownParameter(name, parameters.keySet());
        }
        parameter.check(values);
    }

    private static Map<String, QueryParameter> byName(Method method) {
        return QueryParameter.of(method).stream()
                .collect(Collectors.toUnmodifiableMap(QueryParameter::name, Function.identity()));
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }
}
