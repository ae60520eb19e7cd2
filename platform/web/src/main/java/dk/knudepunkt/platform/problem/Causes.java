package dk.knudepunkt.platform.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is behind a failure, which often arrives wrapped, such as one that surfaced at commit only. */
public final class Causes {

    private Causes() {}

    /** The failure itself, and what caused it, down to the first cause. */
    public static Stream<Throwable> of(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** The outermost of them that is of this type. */
    public static <T> Optional<T> first(@Nullable Throwable failure, Class<T> type) {
        return of(failure).filter(type::isInstance).map(type::cast).findFirst();
    }
}
