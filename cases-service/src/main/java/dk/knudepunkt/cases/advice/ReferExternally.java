package dk.knudepunkt.cases.advice;

import dk.knudepunkt.cases.advice.code.ExternalTarget;
import dk.knudepunkt.cases.advice.code.TradeAdviser;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a company is referred. */
record ReferExternally(
        @NotNull ExternalTarget target,

        @Schema(description = "Of the Trade Council, and of nobody else") @Nullable
        TradeAdviser adviserKind,

        @Size(max = 200) @PlainLine @Schema(examples = "Eksempel Rådgivning ApS") @Nullable
        String recipient,

        @NotNull
        @Schema(
                examples = "2021-04-12",
                description = "Not before the start of the course, not in the future by the date in Denmark")
        LocalDate madeOn) {}
