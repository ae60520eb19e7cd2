package dk.knudepunkt.platform.problem;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds out what a failure means to a caller. */
@ApplicationScoped
public class Failures {

    private final List<FailureTranslator> translators;

    Failures(@All List<FailureTranslator> translators) {
        this.translators = translators;
    }

    /** The problem behind a failure, which may be wrapped when it surfaced at commit only; nothing when it is our own fault. */
    public Optional<Problem> problemBehind(Throwable failure) {
        return Causes.first(failure, Problem.class)
                .or(() -> translators.stream()
                        .flatMap(translator -> translator.translate(failure).stream())
                        .findFirst());
    }
}
