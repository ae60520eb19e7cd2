package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.IndustryCode;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.TypedCvr;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company to register. What is left out is filled in from the business register afterwards. */
public record RegisterCompany(
        @NotBlank @ValidCvr @FormField(read = TypedCvr.class) @Schema(examples = "12345674")
        String cvr,

        @Size(max = 200) @PlainLine @Schema(examples = "Eksempel Maskinfabrik ApS") @Nullable
        String name,

        @KnownMunicipality @Schema(examples = "269", description = "Of the head office") @Nullable
        String municipalityCode,

        @IndustryCode @Schema(examples = "284100", description = "Danish industry code (DB07), six digits") @Nullable
        String industryCode,

        @Min(0) @Max(DescribeCompany.MOST_EMPLOYEES) @Schema(examples = "42") @Nullable
        Integer employees,

        @Schema(description = "It does not want to be written to, in an evaluation neither")
        boolean advertisingProtected,

        @Email @Size(max = 254) @PlainLine @Schema(examples = "post@eksempel.example") @Nullable
        String email,

        @Phone @Schema(examples = "+45 70 10 20 30") @Nullable
        String phone,

        @Size(max = 20)
        @Schema(
                examples = "[\"99100001\"]",
                description = "Companies that this one was taken for and is not, by number; see company-may-be-known")
        @Nullable
        List<@ValidCvr String> distinctFrom) {

    CompanyCard card() {
        return new CompanyCard(name, municipalityCode, industryCode, employees, advertisingProtected, email, phone);
    }

    boolean isDistinctFrom(Company other) {
        return distinctFrom != null && distinctFrom.contains(other.cvr());
    }
}
