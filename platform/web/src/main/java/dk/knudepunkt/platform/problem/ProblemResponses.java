package dk.knudepunkt.platform.problem;

import io.smallrye.mutiny.Uni;
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

    Uni<Response> of(Refusal refusal, HttpHeaders headers, UriInfo uri) {
        var instance = URI.create(uri.getRequestUri().getRawPath());
        var body = refusal.body(language(headers), instance);
        return ProblemPage.isWanted(headers.getHeaderString(HttpHeaders.ACCEPT), uri.getPath())
                ? page.render(body).map(html -> response(refusal, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"), html))
                : Uni.createFrom().item(response(refusal, ProblemBody.MEDIA_TYPE, body));
    }

    static Language language(HttpHeaders headers) {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Response response(Refusal refusal, Object type, Object content) {
        var response = Response.status(refusal.status())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(content);
        refusal.headers().forEach(response::header);
        return response.build();
    }
}
