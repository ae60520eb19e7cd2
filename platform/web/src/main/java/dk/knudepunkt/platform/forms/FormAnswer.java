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
        return thenAnswer((sent, done) -> RestResponse.seeOther(URI.create(path.apply(done))));
    }

    /** The answer to a form that only asks: the page with what came of it, or 422 with the same page without. */
    public RestResponse<Object> shown(BiFunction<Form, @Nullable R, TemplateInstance> page) {
        return thenAnswer((sent, done) -> RestResponse.ok(page.apply(sent, done)))
                .orAgain(wrong -> page.apply(wrong, null));
    }

    /** What to answer to a question that changes nothing, so that reloading the answer only asks again. */
    public Next thenAnswer(BiFunction<Form, R, RestResponse<Object>> answer) {
        return new Next(form, result == null ? null : answer.apply(form, result));
    }

    /** Knows the answer, if there is one. */
    public record Next(Form form, @Nullable RestResponse<Object> answer) {

        /** The answer to the browser, or the page that shows the form as it was typed: 422, unless it was only kept. */
        public RestResponse<Object> orAgain(Function<Form, TemplateInstance> page) {
            if (answer != null) {
                return answer;
            }
            return form.isKept()
                    ? RestResponse.ok(page.apply(form))
                    : RestResponse.ResponseBuilder.<Object>create(UNPROCESSABLE, "Unprocessable Content")
                            .entity(page.apply(form))
                            .build();
        }
    }
}
