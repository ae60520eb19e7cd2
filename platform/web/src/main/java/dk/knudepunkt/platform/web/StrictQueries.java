package dk.knudepunkt.platform.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing in an address is ignored: whoever misspells a filter would take everything for what was asked for. */
public class StrictQueries {

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

    /** Pages read some addresses by themselves. */
    @ServerRequestFilter
    public void refuseUnknown(ResourceInfo endpoint, UriInfo uri) {
        var method = endpoint.getResourceMethod();
        if (method != null && uri.getPath().startsWith("/api/")) {
            var parameters = known.computeIfAbsent(method, StrictQueries::byName);
            uri.getQueryParameters().forEach((name, values) -> check(parameters, name, values));
        }
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
