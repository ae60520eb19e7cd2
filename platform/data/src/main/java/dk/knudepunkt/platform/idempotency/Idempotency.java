package dk.knudepunkt.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.forms.OncePerKey;
import dk.knudepunkt.platform.lead.Elsewhere;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Lets a client repeat a request it got no answer to. The answer is kept in the transaction of the effect, so that
 * either both are there or neither; a refused request keeps nothing and may be repeated with the same key.
 */
@ApplicationScoped
public class Idempotency implements OncePerKey {

    static final Duration KEPT = Duration.ofDays(2);

    private final KeptAnswers answers;
    private final Caller caller;
    private final ObjectMapper json;
    private final InstantSource clock;

    Idempotency(KeptAnswers answers, Caller caller, ObjectMapper json, InstantSource clock) {
        this.answers = answers;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does the action, or gives the answer that the same caller got under this key within 48 hours.
     *
     * @param key value of {@code Idempotency-Key}; without one the action is simply done
     * @param operation the use case, so that a key is not shared between two of them
     * @param request what was asked
     * @param type of the answer's body
     * @throws dk.knudepunkt.platform.problem.Problem 422 when the key was used for another request, 409 while the first is
     *     still running, 400 when it is no key
     */
    @Transactional
    public <T> RestResponse<T> once(
            @Nullable String key, String operation, Object request, Class<T> type, Supplier<RestResponse<T>> action) {
        if (key == null) {
            return action.get();
        }
        if (!key.matches("\\p{Graph}{1,200}")) {
            throw IdempotencyProblem.malformed();
        }
        var fingerprint = fingerprint(operation, request);
        var kept = answers.claim(caller.subject(), key, clock.instant().minus(KEPT));
        if (kept != null) {
            if (!kept.fingerprint().equals(fingerprint)) {
                throw IdempotencyProblem.reused();
            }
            return restored(kept, type);
        }
        var response = action.get();
        answers.keep(caller.subject(), key, kept(response, fingerprint), clock.instant());
        return response;
    }

    @Override
    @Transactional
    public <R> R make(@Nullable String key, String operation, Object request, Class<R> type, Supplier<R> action) {
        return once(key, operation, request, type, () -> RestResponse.ok(action.get()))
                .getEntity();
    }

    /** Forgets the answers that show any of these resources, because what they show is erased. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetAbout(Collection<UUID> resources) {
        answers.forgetNaming(resources);
    }

    /**
     * Forgets the answers that show a person, also of what is gone by now, such as a draft that was sent.
     *
     * @param email in lower case
     * @param digits the end of a phone number, without anything between the digits
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetAbout(@Nullable String email, @Nullable String digits) {
        answers.forgetNaming(email, digits);
    }

    /** Forgets answers that are no longer promised. */
    @Scheduled(every = "1h", delayed = "1m", skipExecutionIf = Elsewhere.class)
    @Transactional
    void forget() {
        answers.forgetBefore(clock.instant().minus(KEPT));
    }

    private KeptAnswers.Kept kept(RestResponse<?> response, String fingerprint) {
        var headers = new TreeMap<String, String>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new KeptAnswers.Kept(fingerprint, response.getStatus(), text(headers), text(response.getEntity()));
    }

    private <T> RestResponse<T> restored(KeptAnswers.Kept kept, Class<T> type) {
        try {
            var response = RestResponse.ResponseBuilder.create(
                    RestResponse.Status.fromStatusCode(kept.status()), json.readValue(kept.body(), type));
            json.readValue(kept.headers(), new TypeReference<Map<String, String>>() {})
                    .forEach(response::header);
            return response.build();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept answer cannot be read", unreadable);
        }
    }

    private String fingerprint(String operation, Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((operation + text(request)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Requests and answers must be writable as JSON", unwritable);
        }
    }
}
