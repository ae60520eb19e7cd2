package dk.knudepunkt.integration.secret;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A secret on its way past what is kept of an answer for whoever asks again: it goes out with the answer to the first who
 * asked, and never again.
 */
public final class PassingSecret {

    private final AtomicReference<@Nullable String> text = new AtomicReference<>();

    /** It was made just now. */
    public void made(@Nullable String secret) {
        text.set(secret);
    }

    /** Absent for whoever asks again. */
    public @Nullable String text() {
        return text.get();
    }

    /**
     * The answer to a program.
     *
     * @param kept what is kept for whoever asks again, in which there is no secret
     * @param beside what goes out instead: the same with the secret beside it
     */
    public <T, R> RestResponse<R> with(RestResponse<T> kept, BiFunction<T, @Nullable String, R> beside) {
        var answer = RestResponse.ResponseBuilder.create(kept.getStatusInfo(), beside.apply(kept.getEntity(), text()));
        kept.getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.header(HttpHeaders.CACHE_CONTROL, SecretAnswers.NO_STORE).build();
    }
}
