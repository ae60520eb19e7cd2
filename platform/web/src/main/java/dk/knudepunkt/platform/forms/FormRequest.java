package dk.knudepunkt.platform.forms;

import dk.knudepunkt.platform.problem.Failures;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent, read: its request, or what is wrong with it. Nothing is carried out while anything is wrong, and what
 * the use case refuses comes back at its field.
 */
public final class FormRequest<T> {

    private final Form form;
    private final @Nullable T request;
    private final Instance<OncePerKey> once;
    private final Failures failures;
    private final String otherwise;

    FormRequest(Form form, @Nullable T request, Instance<OncePerKey> once, Failures failures) {
        this(form, request, once, failures, FieldErrors.WHOLE);
    }

    private FormRequest(
            Form form, @Nullable T request, Instance<OncePerKey> once, Failures failures, String otherwise) {
        this.form = form;
        this.request = request;
        this.once = once;
        this.failures = failures;
        this.otherwise = otherwise;
    }

    /** Tells a refusal that points nowhere at this field. */
    public FormRequest<T> tellingAt(String path) {
        return new FormRequest<>(form, request, once, failures, path);
    }

    /** Does what the form asks for. */
    public <R> FormAnswer<R> apply(Function<T, R> useCase) {
        return answer(() -> useCase.apply(readable()));
    }

    /** Changes what the page showed, if it is still that. */
    public <R> FormAnswer<R> change(BiFunction<T, IfMatch, R> useCase) {
        return answer(() -> useCase.apply(readable(), new IfMatch(seen())));
    }

    /**
     * Makes something new, once for each page that was fetched.
     *
     * @param operation the use case, as {@code Idempotency-Key} knows it
     * @param type of what is made
     */
    public <R> FormAnswer<R> create(String operation, Class<R> type, Function<T, R> useCase) {
        return answer(() -> once.get().make(form.key(), operation, readable(), type, () -> useCase.apply(readable())));
    }

    private T readable() {
        return Objects.requireNonNull(request);
    }

    private String seen() {
        return form.version() == null ? "" : "\"" + form.version() + "\"";
    }

    private <R> FormAnswer<R> answer(Supplier<R> useCase) {
        if (form.isKept() || !form.isRight()) {
            return new FormAnswer<>(form, null);
        }
        try {
            return new FormAnswer<>(form, useCase.get());
        } catch (RuntimeException failure) {
            return new FormAnswer<>(told(failures.problemBehind(failure).orElseThrow(() -> failure)), null);
        }
    }

    /**
     * Whoever may not do it, or does it to nothing, has no use for the form; the page of the problem tells them. One field
     * that they may not fill in so is another matter.
     */
    private Form told(Problem refused) {
        if (refused.kind() == Problem.Kind.FORBIDDEN && refused.pointer().isPresent()) {
            return toldAtField(refused);
        }
        return switch (refused.kind()) {
            case FORBIDDEN, PRECONDITION_REQUIRED -> throw refused;
            case PRECONDITION_FAILED -> form.overtaken();
            case NOT_FOUND -> {
                if (otherwise.equals(FieldErrors.WHOLE)) {
                    throw refused;
                }
                yield toldAtField(refused);
            }
            case MALFORMED, CONFLICT, TOO_LARGE, INVALID, UNAVAILABLE -> toldAtField(refused);
        };
    }

    private Form toldAtField(Problem refused) {
        return form.wrongAt(Map.of(
                refused.pointer().map(FieldErrors::fromPointer).orElse(otherwise),
                refused.detail(form.shell().spoken())));
    }
}
