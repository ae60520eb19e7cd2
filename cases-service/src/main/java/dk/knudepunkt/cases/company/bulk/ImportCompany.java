package dk.knudepunkt.cases.company.bulk;

import dk.knudepunkt.cases.company.CompanyCard;
import dk.knudepunkt.cases.company.DescribeCompany;
import dk.knudepunkt.platform.register.IndustryCode;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company as another system knows it; what is left out is not known there. */
record ImportCompany(
        @NotBlank @ValidCvr @Schema(examples = "12345674") String cvr,

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

        @PastOrPresent
        @Schema(examples = "2019-11-30", description = "When the system was last in touch with it")
        @Nullable
        LocalDate lastContactOn,

        @PastOrPresent
        @Schema(
                examples = "2019-06-30",
                description = "When it was last guided there; absent where it was not, or the system does not tell")
        @Nullable
        LocalDate lastGuidedOn) {

    CompanyCard card() {
        return new CompanyCard(name, municipalityCode, industryCode, employees, advertisingProtected, email, phone);
    }
}
