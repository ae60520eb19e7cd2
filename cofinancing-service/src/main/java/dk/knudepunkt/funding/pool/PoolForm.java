package dk.knudepunkt.funding.pool;

import static dk.knudepunkt.platform.page.Typed.constant;

import dk.knudepunkt.funding.programme.TypedRounds;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is known of a pool as a browser sends it; the rounds one per line, two dates each. */
public class PoolForm {

    @RestForm
    public @Nullable String canApply;

    @RestForm
    public @Nullable String canInfluence;

    @RestForm
    public @Nullable String rounds;

    @RestForm
    public long version;

    static PoolForm of(PoolView pool) {
        var form = new PoolForm();
        form.canApply = Objects.toString(pool.canApply(), "");
        form.canInfluence = Objects.toString(pool.canInfluence(), "");
        form.rounds = TypedRounds.of(pool.rounds()).lines();
        form.version = pool.version();
        return form;
    }

    FormErrors errors(Shell shell) {
        return typedRounds().errors(shell);
    }

    PoolRequest request() {
        return new PoolRequest(
                constant(Odds.class, canApply),
                constant(Odds.class, canInfluence),
                typedRounds().rounds());
    }

    private TypedRounds typedRounds() {
        return new TypedRounds(rounds);
    }
}
