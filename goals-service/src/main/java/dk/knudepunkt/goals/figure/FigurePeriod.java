package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Contract;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of time a figure is about; both days included. */
public record FigurePeriod(LocalDate from, LocalDate to) {

    /** The whole period that a target measures, which need not be the contract's year. */
    static FigurePeriod of(Contract contract, @Nullable MeasurementDefinition definition) {
        return definition == null
                ? new FigurePeriod(contract.firstDay(), contract.lastDay())
                : new FigurePeriod(
                        definition.basis().from(contract.firstDay()),
                        definition.basis().to(contract.lastDay(), null));
    }

    /** The part of it that was asked for. */
    public FigurePeriod until(@Nullable LocalDate last) {
        return last == null ? this : new FigurePeriod(from, last);
    }
}
