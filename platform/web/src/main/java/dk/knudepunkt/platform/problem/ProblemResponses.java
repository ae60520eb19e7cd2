package dk.knudepunkt.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Writes a refusal as problem+json, or as a page for a person whose browser asked for a page. */
@ApplicationScoped
class ProblemResponses {

    private final ProblemPage page;

    ProblemResponses(ProblemPage page) {
        this.page = page;
    }

    Response of(Refusal refusal, HttpHeaders headers, UriInfo uri) {
        var body =
                body(refusal, language(headers), URI.create(uri.getRequestUri().getRawPath()));
        var response = Response.status(refusal.status()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        switch (refusal.status()) {
            case 401 -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 503 -> response.header(HttpHeaders.RETRY_AFTER, "5");
            default -> {}
        }
        if (wantsPage(headers, uri)) {
            return response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page.render(body))
                    .build();
        }
        return response.type(ProblemBody.MEDIA_TYPE).entity(body).build();
    }

    static Language language(HttpHeaders headers) {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static ProblemBody body(Refusal refusal, Language language, URI instance) {
        return new ProblemBody(
                URI.create("/problems/" + refusal.slug()),
                ProblemTexts.title(refusal.slug(), language),
                refusal.status(),
                ProblemTexts.detail(refusal.slug(), language, refusal.arguments()),
                instance,
                refusal.errors(),
                refusal.actions());
    }

    private static boolean wantsPage(HttpHeaders headers, UriInfo uri) {
        var accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML)
                && !uri.getPath().startsWith("/api");
    }
}
