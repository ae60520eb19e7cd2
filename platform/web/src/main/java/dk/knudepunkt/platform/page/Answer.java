package dk.knudepunkt.platform.page;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The two answers to a form that was sent. */
public final class Answer {

    private static final int UNPROCESSABLE = 422;

    private Answer() {}

    /** The form again, with what was typed and what is wrong with it. */
    public static RestResponse<Object> again(TemplateInstance form) {
        return RestResponse.ResponseBuilder.<Object>create(UNPROCESSABLE, "Unprocessable Content")
                .entity(form)
                .build();
    }

    /** Another page, so that reloading it does not send the form again. */
    public static RestResponse<Object> goTo(String path) {
        return RestResponse.seeOther(URI.create(path));
    }
}
