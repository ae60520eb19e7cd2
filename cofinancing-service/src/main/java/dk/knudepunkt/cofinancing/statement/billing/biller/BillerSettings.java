package dk.knudepunkt.cofinancing.statement.billing.biller;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cofinancing.statement.billing.InvoiceParty;
import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who bills, to which account, and with which VAT.
 *
 * @param vat absent until an accountant has said so: there is no default
 * @param vatReason why no VAT is charged; an invoice without VAT must say it
 */
@Schema(name = "BillerSettings")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillerSettings(
        @NotNull @Valid InvoiceParty party,

        @Schema(examples = "0216", description = "Registration number of the bank")
        @NotBlank
        @Pattern(regexp = "^[0-9]{4}$")
        String bankRegistration,

        @Schema(examples = "4069123456") @NotBlank @Pattern(regexp = "^[0-9]{6,10}$")
        String account,

        @Schema(examples = "30") @Min(0) @Max(90) int daysToPay,

        @Schema(
                examples = "OUTSIDE_SCOPE",
                description = "Absent until it has been decided; an invoice is refused so long")
        @Nullable
        VatTreatment vat,

        @Schema(examples = "Medfinansiering uden for momslovens anvendelsesområde")
        @Size(max = 200)
        @PlainLine
        @Nullable
        String vatReason) {}
