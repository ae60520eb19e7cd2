package dk.knudepunkt.cases.account;

import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account to open. */
public record OpenAccount(
        @NotBlank
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,62}$", message = "{dk.knudepunkt.Code}")
        @Schema(examples = "local-greve", description = "Small letters, digits and hyphens; never changed afterwards")
        String code,

        @NotNull AccountKind kind,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Lokal erhvervsservice i Greve")
        String name,

        @KnownMunicipality
        @Schema(examples = "253", description = "Who pays; for a contract on local service, and for no other kind")
        @Nullable
        String municipalityCode,

        @NotNull @Schema(examples = "2026-01-01") LocalDate startsOn,

        @Schema(examples = "2027-12-31", description = "Its last day, where that is agreed") @Nullable
        LocalDate endsOn) {

    Optional<String> municipality() {
        return Optional.ofNullable(municipalityCode).filter(code -> !code.isEmpty());
    }

    Account account() {
        return Account.opened(code, kind, name, municipality().orElse(null), startsOn, endsOn);
    }
}
