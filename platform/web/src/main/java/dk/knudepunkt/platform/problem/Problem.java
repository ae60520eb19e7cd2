package dk.knudepunkt.platform.problem;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule said no. Features declare their own as a sealed family; the mapper turns the kind into a status code and the
 * slug into a text. The slug is public: it is the last segment of the problem's {@code type} and never changes.
 */
public abstract class Problem extends RuntimeException {

    /** Why it was refused, in the terms of a caller. */
    public enum Kind {
        MALFORMED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        PRECONDITION_FAILED,
        TOO_LARGE,
        INVALID,
        PRECONDITION_REQUIRED,
        UNAVAILABLE
    }

    private final transient List<Object> arguments;
    private final Kind kind;
    private final String slug;
    private @Nullable String pointer;
    private List<String> actions = List.of();
    private transient List<Problem> besides = List.of();
    private @Nullable Duration retryAfter;

    /**
     * @param slug names the problem and its texts {@code slug.title} and {@code slug.detail}
     * @param arguments fill the text's places
     */
    protected Problem(Kind kind, String slug, Object... arguments) {
        super(slug, null, false, false);
        this.kind = kind;
        this.slug = slug;
        this.arguments = List.of(arguments);
    }

    /** Points at the field of the request that is wrong, as a JSON Pointer. */
    public final Problem at(String jsonPointer) {
        this.pointer = jsonPointer;
        return this;
    }

    /** Names what else of the same kind is wrong, so that all of it is mended at once. */
    public final Problem besides(Collection<? extends Problem> others) {
        this.besides = List.copyOf(others);
        return this;
    }

    /** Names what the caller may do instead. */
    public final Problem insteadOf(Collection<?> allowed) {
        this.actions = allowed.stream().map(Object::toString).toList();
        return this;
    }

    /** Says when the same request may succeed. */
    public final Problem again(Duration after) {
        this.retryAfter = after;
        return this;
    }

    /** What is wrong and how to mend it, in the reader's language. */
    public final String detail(Language language) {
        return ProblemTexts.detail(slug, language, arguments);
    }

    public final Kind kind() {
        return kind;
    }

    public final String slug() {
        return slug;
    }

    public final List<Object> arguments() {
        return arguments;
    }

    public final Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }

    /** What else is wrong. */
    final List<Problem> besides() {
        return besides;
    }

    public final List<String> actions() {
        return actions;
    }

    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
