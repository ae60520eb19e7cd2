package dk.knudepunkt.gateway.session;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a request was let in by. It may end while the answer is still open.
 *
 * @param token of the caller's session, where the caller brought none
 * @param ended asked again and again: whether it would let nobody in any more
 */
public record Pass(Optional<String> token, BooleanSupplier ended) {

    /** Where anybody is let in. */
    public static final Pass OPEN = new Pass(Optional.empty(), () -> false);

    public boolean isEnded() {
        return ended.getAsBoolean();
    }

    /** Not the token, should it be logged. */
    @Override
    public String toString() {
        return "Pass";
    }
}
