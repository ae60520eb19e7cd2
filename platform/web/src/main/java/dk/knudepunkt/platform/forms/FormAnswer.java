package dk.knudepunkt.platform.forms;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What came of a form: the way on, or the form again.
 *
 * @param result null when it is to be shown again
 */
public record FormAnswer<R>(Form form, @Nullable R result) {

    private static final int UNPROCESSABLE = 422;

    /** Where to go when it is done: another page, so that reloading it does not send the form again. */
    public Next thenTo(Function<R, String> path) {
        return new Next(form, result == null ? null : path.apply(result));
    }

    /** Knows the way on, if there is one. */
    public record Next(Form form, @Nullable String path) {

        /** The answer to the browser: the way on, or 422 with the page that shows the form as it was typed. */
        public RestResponse<Object> orAgain(Function<Form, TemplateInstance> page) {
            return path == null
                    ? RestResponse.ResponseBuilder.<Object>create(UNPROCESSABLE, "Unprocessable Content")
                            .entity(page.apply(form))
                            .build()
                    : RestResponse.seeOther(URI.create(path));
        }
    }
}
