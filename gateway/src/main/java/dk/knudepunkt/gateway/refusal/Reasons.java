package dk.knudepunkt.gateway.refusal;

import dk.knudepunkt.platform.problem.Refusal;

/** The reasons why the edge refuses. What goes wrong at a page is platform's to tell. */
public final class Reasons {

    public static final Refusal MALFORMED = Refusal.of(400, "malformed");
    public static final Refusal UNAUTHENTICATED = Refusal.of(401, "unauthenticated");
    public static final Refusal CROSS_SITE = Refusal.of(403, "cross-site");
    public static final Refusal TOO_SLOWLY_SENT = Refusal.of(408, "too-slowly-sent");
    public static final Refusal TOO_LARGE = Refusal.of(413, "too-large");
    public static final Refusal ADDRESS_TOO_LONG = Refusal.of(414, "address-too-long");
    public static final Refusal HEAD_TOO_LARGE = Refusal.of(431, "head-too-large");
    public static final Refusal TOO_MANY_REQUESTS = Refusal.of(429, "too-many-requests");
    public static final Refusal UNAVAILABLE = Refusal.of(503, "unavailable");
    public static final Refusal OUTCOME_UNKNOWN = Refusal.of(503, "outcome-unknown");
    public static final Refusal TOO_SLOW = Refusal.of(504, "too-slow");

    private static final Refusal NOT_YOURS_ANY_MORE = Refusal.of(403, "not-yours-any-more");
    private static final Refusal OUT_OF_DATE = Refusal.of(404, "out-of-date");
    private static final Refusal INTERNAL_ERROR = Refusal.of(500, "internal-error");

    private Reasons() {}

    /** The reason for which a service has refused a form, where it says only this. */
    public static Refusal of(int status) {
        return switch (status) {
            case 403 -> NOT_YOURS_ANY_MORE;
            case 404, 405 -> OUT_OF_DATE;
            case 503 -> UNAVAILABLE;
            case 504 -> TOO_SLOW;
            default -> INTERNAL_ERROR;
        };
    }
}
