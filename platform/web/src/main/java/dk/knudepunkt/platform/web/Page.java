package dk.knudepunkt.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the list's order.
 *
 * @param next cursor of the following page; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** Cuts rows read with one more than {@code limit} and remembers where to go on. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.getLast()).encoded());
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }

    /** The answer with a {@code Link} header to the next page, for clients that follow links. */
    public RestResponse<Page<T>> response(UriInfo uri) {
        var response = RestResponse.ResponseBuilder.ok(this);
        if (next != null) {
            var following = uri.getRequestUriBuilder().replaceQueryParam("cursor", next);
            response.header(HttpHeaders.LINK, "<" + relative(following.build()) + ">; rel=\"next\"");
        }
        return response.build();
    }

    /** Relative, because the service does not know the address under which the gateway shows it. */
    private static String relative(URI uri) {
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
