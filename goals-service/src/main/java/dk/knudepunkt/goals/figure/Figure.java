package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.feed.Tally;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a target stands at: a value and the n that it rests on, or the reason why there is none. */
public sealed interface Figure {

    Target target();

    @Nullable
    BigDecimal value();

    @Nullable
    Long n();

    /** How the value came about; null where there is none. */
    @Nullable
    MeasurementDefinition definition();

    /** Why there is no value; null where there is one. */
    @Nullable
    Reason reason();

    default @Nullable BigDecimal percentReached() {
        return target().percentReached(value());
    }

    /** Why there is no value. It is not the same as a value of nought. */
    @Schema(name = "FigureReason")
    enum Reason {
        /** No source of facts fills the target yet. */
        NOT_FED_YET,
        /** The house has not stated the year's accounts. */
        NO_ACCOUNTS_YET
    }

    /**
     * A number, an amount or a factor made of things that can be listed. A milestone has no value: it is reached once there
     * is something to list.
     */
    record Counted(
            Target target,
            MeasurementDefinition definition,
            @Nullable BigDecimal value,
            Long n) implements Figure {

        static Figure of(Target target, MeasurementDefinition definition, Tally tally) {
            var value = definition.rule().value(tally);
            return value == null && target.terms().unit() != null
                    ? new Missing(target, Reason.NO_ACCOUNTS_YET)
                    : new Counted(target, definition, value, tally.n());
        }

        @Override
        public @Nullable Reason reason() {
            return null;
        }
    }

    /** A target that nothing is known of. */
    record Missing(Target target, Reason reason) implements Figure {

        @Override
        public @Nullable BigDecimal value() {
            return null;
        }

        @Override
        public @Nullable Long n() {
            return null;
        }

        @Override
        public @Nullable MeasurementDefinition definition() {
            return null;
        }
    }
}
