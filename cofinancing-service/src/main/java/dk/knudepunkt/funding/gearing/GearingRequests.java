package dk.knudepunkt.funding.gearing;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be asked of a year's accounts, as JSON and as the page send it. Amounts are whole kroner. */
final class GearingRequests {

    private static final long MOST = 1_000_000_000_000L;

    private GearingRequests() {}

    record StateAccounts(
            @NotNull @Min(2000) @Max(2100) @Schema(examples = "2021")
            Integer year,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "78000000")
            Long turnover,

            @NotNull @Min(1) @Max(MOST) @Schema(examples = "30000000")
            Long operatingFunds) {

        Gearing.Amounts amounts() {
            return new Gearing.Amounts(turnover, operatingFunds);
        }
    }

    record CorrectAccounts(
            @NotNull @Min(0) @Max(MOST) @Schema(examples = "78500000")
            Long turnover,

            @NotNull @Min(1) @Max(MOST) @Schema(examples = "30000000")
            Long operatingFunds) {

        static CorrectAccounts of(GearingYear stated) {
            return new CorrectAccounts(requireNonNull(stated.turnover()), requireNonNull(stated.operatingFunds()));
        }

        Gearing.Amounts amounts() {
            return new Gearing.Amounts(turnover, operatingFunds);
        }
    }
}
