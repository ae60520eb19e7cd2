package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.register.IndustryCode;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a company is now; what is left out is not known. Courses keep the municipalities of their start. */
public record DescribeCompany(
        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Eksempel Maskinfabrik ApS")
        String name,

        @NotBlank @KnownMunicipality @Schema(examples = "269", description = "Of the head office")
        String municipalityCode,

        @IndustryCode @Schema(examples = "284100", description = "Danish industry code (DB07), six digits") @Nullable
        String industryCode,

        @Min(0) @Max(MOST_EMPLOYEES) @Schema(examples = "42") @Nullable
        Integer employees,

        @Schema(description = "It does not want to be written to, in an evaluation neither")
        boolean advertisingProtected,

        @Email @Size(max = 254) @PlainLine @Schema(examples = "post@eksempel.example") @Nullable
        String email,

        @Phone @Schema(examples = "+45 70 10 20 30") @Nullable
        String phone) {

    /** No employer has more. */
    public static final int MOST_EMPLOYEES = 1_000_000;

    CompanyCard card() {
        return new CompanyCard(name, municipalityCode, industryCode, employees, advertisingProtected, email, phone);
    }
}
