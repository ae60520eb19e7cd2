package dk.knudepunkt.integration.secret;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages that show a secret, which no browser and nothing before it may keep. */
public final class SecretAnswers {

    static final String NO_STORE = "no-store";

    private SecretAnswers() {}

    /** The page that shows it. */
    public static RestResponse<Object> page(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<Object>ok(page)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }
}
