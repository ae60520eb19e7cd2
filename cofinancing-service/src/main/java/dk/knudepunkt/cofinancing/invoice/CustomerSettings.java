package dk.knudepunkt.cofinancing.invoice;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a municipality wants to be billed. Public customers ask for an order number or they send the invoice back. */
@Schema(name = "CustomerSettings")
public record CustomerSettings(
        @NotNull @Valid InvoiceParty party,

        @Schema(examples = "4500123456") @NotBlank @Size(max = 50) @PlainLine
        String orderNumber) {}
