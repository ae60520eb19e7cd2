package dk.knudepunkt.gateway.refusal;

import java.util.Locale;

/** The reasons why the edge refuses. The slug is public: the last segment of the problem's {@code type}. */
public enum Refusal {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    CROSS_SITE(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    TOO_LARGE(413),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503),
    TOO_SLOW(504);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
