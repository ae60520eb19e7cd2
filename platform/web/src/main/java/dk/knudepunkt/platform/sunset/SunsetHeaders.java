package dk.knudepunkt.platform.sunset;

import dk.knudepunkt.platform.time.Denmark;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Tells whoever calls an operation that is to end: since when and until when (RFC 9745, RFC 8594), and where to go. */
class SunsetHeaders {

    /** HTTP's own form of a date; the one of the JDK lets a day have one digit. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @ServerResponseFilter
    public void announce(@Nullable ResourceInfo endpoint, ContainerResponseContext response) {
        var method = endpoint == null ? null : endpoint.getResourceMethod();
        var sunset = method == null ? null : method.getAnnotation(Sunset.class);
        if (sunset != null) {
            var headers = response.getHeaders();
            headers.putSingle("Deprecation", "@" + midnight(sunset.deprecated()).getEpochSecond());
            headers.putSingle("Sunset", HTTP_DATE.format(midnight(sunset.on())));
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"successor-version\"".formatted(sunset.instead()));
            headers.add(HttpHeaders.LINK, "</api-changes>; rel=\"deprecation\"; type=\"text/html\"");
        }
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(Denmark.ZONE).toInstant();
    }
}
