package dk.knudepunkt.acceptance.generated;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request to an operation.
 *
 * @param client who asks; empty for nobody
 * @param path the values of the parameters of the path, by name, not yet encoded
 */
record ApiRequest(
        Operation operation,
        String client,
        Map<String, String> path,
        List<Parameter> query,
        Map<String, String> headers,
        @Nullable Body body) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final int SHOWN = 2_000;

    /** One parameter of the query, not yet encoded. */
    record Parameter(String name, String value) {}

    record Body(String mediaType, String text) {}

    /** A request without anything that is not in its address, to the place that the first variables of its path lead to. */
    static ApiRequest bare(Operation operation, String client, List<String> place) {
        var path = new LinkedHashMap<String, String>();
        var names = Kind.variables(operation.path());
        for (var index = 0; index < place.size(); index++) {
            path.put(names.get(index), place.get(index));
        }
        return new ApiRequest(operation, client, path, List.of(), Map.of(), null);
    }

    ApiRequest withPath(String name, String value) {
        var changed = new LinkedHashMap<>(path);
        changed.put(name, value);
        return new ApiRequest(operation, client, changed, query, headers, body);
    }

    ApiRequest withQuery(String name, String value) {
        var changed = new ArrayList<>(query);
        changed.add(new Parameter(name, value));
        return new ApiRequest(operation, client, path, changed, headers, body);
    }

    ApiRequest withoutQuery(String name) {
        var changed = query.stream()
                .filter(parameter -> !parameter.name().equals(name))
                .toList();
        return new ApiRequest(operation, client, path, changed, headers, body);
    }

    ApiRequest withHeaders(Map<String, String> changed) {
        return new ApiRequest(operation, client, path, query, changed, body);
    }

    ApiRequest withHeader(String name, String value) {
        var changed = new TreeMap<>(headers);
        changed.put(name, value);
        return withHeaders(changed);
    }

    ApiRequest withoutHeader(String name) {
        var changed = new TreeMap<>(headers);
        changed.remove(name);
        return withHeaders(changed);
    }

    ApiRequest withBody(@Nullable Body changed) {
        return new ApiRequest(operation, client, path, query, headers, changed);
    }

    String method() {
        return operation.method().toUpperCase(Locale.ROOT);
    }

    /** The address without its query. */
    String address() {
        return VARIABLE.matcher(operation.path())
                .replaceAll(variable -> encoded(path.getOrDefault(variable.group(1), "")));
    }

    /** The address of what it is done to. */
    String thing() {
        var segments = Kind.thing(operation.path()).split("/").length;
        return segments == 1
                ? address()
                : Stream.of(address().split("/")).limit(segments).collect(joining("/"));
    }

    /** Whether it names all that the other operation's path asks for. */
    boolean leadsTo(Operation other) {
        return path.keySet().containsAll(Kind.variables(other.path()));
    }

    /** The same client's request to another operation for the same thing, bare. */
    ApiRequest at(Operation other) {
        return new ApiRequest(other, client, path, List.of(), Map.of(), null);
    }

    URI uri(String base) {
        var asked = query.stream()
                .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
                .collect(joining("&"));
        return URI.create(base + address() + (asked.isEmpty() ? "" : "?" + asked));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The request as a line for a shell, shortened where its body is long. */
    @Override
    public String toString() {
        var line = new StringBuilder("curl -i -X ").append(method());
        if (!client.isEmpty()) {
            line.append(" -H 'Authorization: Bearer <token of %s>'".formatted(client));
        }
        headers.forEach((name, value) -> line.append(" -H '%s: %s'".formatted(name, shortened(value))));
        if (body != null) {
            line.append(
                    " -H 'Content-Type: %s' --data-binary '%s'".formatted(body.mediaType(), shortened(body.text())));
        }
        return line.append(" '%s'".formatted(shortened(uri("").toString()))).toString();
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (%d characters)".formatted(text.length());
    }
}
