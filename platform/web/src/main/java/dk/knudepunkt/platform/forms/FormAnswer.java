package dk.knudepunkt.platform.forms;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.function.BiFunction;
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

    /** The answer to a form that only asks: the page with what came of it, or 422 with the same page without. */
    public RestResponse<Object> shown(BiFunction<Form, @Nullable R, TemplateInstance> page) {
        var shown = page.apply(form, result);
        return result == null ? unprocessable(shown) : RestResponse.ok(shown);
    }

    private static RestResponse<Object> unprocessable(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<Object>create(UNPROCESSABLE, "Unprocessable Content")
                .entity(page)
                .build();
    }

    /** Knows the way on, if there is one. */
    public record Next(Form form, @Nullable String path) {

        /** The answer to the browser: the way on, or 422 with the page that shows the form as it was typed. */
        public RestResponse<Object> orAgain(Function<Form, TemplateInstance> page) {
            return path == null ? unprocessable(page.apply(form)) : RestResponse.seeOther(URI.create(path));
        }
    }
}
