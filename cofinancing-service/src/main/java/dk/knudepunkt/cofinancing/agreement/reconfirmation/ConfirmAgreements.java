package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Several agreements that a municipality goes on with for a year, by one decision of its council. */
record ConfirmAgreements(
        @NotEmpty(message = "{dk.knudepunkt.noAgreement}") Set<@NotNull UUID> agreements,

        @NotBlank @Size(max = 200) @PlainLine String minutesReference) {}
