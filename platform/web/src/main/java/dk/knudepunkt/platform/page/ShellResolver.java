package dk.knudepunkt.platform.page;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@link Shell} from however deep inside loops and includes a template asks for it. Qute finds it too, but tries
 * every resolver it knows at every level between, each time: half the cost of a page of fifty rows.
 */
@Singleton
class ShellResolver implements ValueResolver {

    private static final String NAME = "shell";
    private static final int BEFORE_ALL_OTHERS = 1000;

    void register(@Observes EngineBuilder engine) {
        engine.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return BEFORE_ALL_OTHERS;
    }

    /** Only for the first name of an expression, which is looked for in the data themselves: {@code shell.path}. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean appliesTo(EvalContext asked) {
        return NAME.equals(asked.getName())
                && asked.getParams().isEmpty()
                && asked.getBase() == asked.resolutionContext().getData();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext asked) {
        for (var level = asked.resolutionContext(); level != null; level = level.getParent()) {
            if (in(level) instanceof Shell shell) {
                return CompletedStage.of(shell);
            }
        }
        return Results.notFound(asked);
    }

    private static @Nullable Object in(ResolutionContext level) {
        return switch (level.getData()) {
            case Mapper named -> named.get(NAME);
            case Map<?, ?> named -> named.get(NAME);
            case null, default -> null;
        };
    }
}
