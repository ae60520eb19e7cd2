package dk.knudepunkt.cofinancing.statement.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who bills or is billed, as an invoice must name them. */
@Schema(name = "InvoiceParty")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvoiceParty(
        @Schema(examples = "Greve Kommune") @NotBlank @Size(max = 200) @PlainLine
        String name,

        @Schema(examples = "44023911") @NotBlank @ValidCvr String cvr,
        @Schema(examples = "5790000000005") @NotBlank @Gln String gln,

        @Schema(examples = "Rådhusholmen 10") @NotBlank @Size(max = 200) @PlainLine
        String street,

        @Schema(examples = "2670") @NotBlank @Pattern(regexp = "^[0-9]{4}$")
        String postCode,

        @Schema(examples = "Greve") @NotBlank @Size(max = 100) @PlainLine
        String city,

        @Schema(examples = "Økonomi") @NotBlank @Size(max = 100) @PlainLine
        String contact,

        @Size(max = 200) @Email @Nullable String email) {

    /** Whether it names this person as the one to write to. */
    public boolean isOf(Person person) {
        return person.isReachedAt(email);
    }
}
