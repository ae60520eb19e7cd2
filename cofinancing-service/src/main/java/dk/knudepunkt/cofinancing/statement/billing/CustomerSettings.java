package dk.knudepunkt.cofinancing.statement.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a municipality wants to be billed. Public customers ask for an order number or they send the invoice back. */
@Schema(name = "CustomerSettings")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerSettings(
        @NotNull @Valid InvoiceParty party,

        @Schema(examples = "4500123456") @NotBlank @Size(max = 50) @PlainLine
        String orderNumber,

        @Schema(description = "In which standard invoices are made; absent: PEPPOL") @Nullable
        InvoiceStandard standard) {

    public InvoiceStandard preferred() {
        return Objects.requireNonNullElse(standard, InvoiceStandard.PEPPOL);
    }

    /** The same, with what is meant where nothing is said. */
    CustomerSettings complete() {
        return new CustomerSettings(party, orderNumber, preferred());
    }
}
