package dk.knudepunkt.cofinancing.agreement.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cofinancing.agreement.AgreementTerms;
import dk.knudepunkt.cofinancing.agreement.AgreementView;
import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.agreement.key.TypedKey;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms of an agreement, as JSON and as a page fill them in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftAgreement(
        @NotBlank @Size(max = 64) @PlainLine @Schema(examples = "food", description = "Code of the cluster")
        String cluster,

        @Min(2000) @Max(2100) @Schema(examples = "2031") int firstYear,

        @Min(2000) @Max(2100) @Schema(examples = "2034") int lastYear,

        @Min(1)
        @Max(1_000_000_000)
        @Schema(examples = "1000000", description = "What the office costs a year, in whole kroner")
        long budget,

        @NotBlank
        @KnownMunicipality
        @Schema(examples = "330", description = "Code of the municipality that hosts the office")
        String lead,

        @Min(0)
        @Max(1_000_000_000)
        @Schema(examples = "500000", description = "What the lead pays; the others share the rest")
        long leadShare,

        @NotNull @Valid @FormField(read = TypedKey.Reader.class, write = TypedKey.Writer.class)
        AllocationKey key,

        @NotNull
        @Schema(
                examples = "2021-01-01",
                description =
                        "The population of this day counts in the key and decides ties; its latest extract is pinned")
        LocalDate keyDate,

        @Schema(description = "LARGEST_REMAINDER when left out") @Nullable
        RoundingRule roundingRule,

        @NotEmpty
        @Size(max = 98)
        @Schema(
                examples = "[\"253\", \"269\", \"330\"]",
                description = "Codes of the municipalities that are asked, the lead among them")
        Set<@NotBlank @KnownMunicipality String> parties,

        @Min(2) @Schema(examples = "2", description = "How many must accept; all when left out") @Nullable
        Integer quorum,

        @Schema(
                examples = "2030-12-15",
                description =
                        "The last day to answer, after which silence counts as no; all answers are awaited when left out")
        @Nullable
        LocalDate answerBy,

        @Schema(examples = "1", description = "The version in force whose later years this one is to cover instead")
        @Nullable
        Integer supersedes) {

    /** What would leave a draft as it is. */
    static DraftAgreement of(AgreementView agreement) {
        var terms = agreement.terms();
        return new DraftAgreement(
                agreement.cluster(),
                terms.firstYear(),
                terms.lastYear(),
                terms.budget(),
                terms.lead(),
                terms.leadShare(),
                terms.key(),
                terms.keyDate(),
                terms.roundingRule(),
                agreement.parties().stream()
                        .map(AgreementView.AgreementParty::municipalityCode)
                        .collect(Collectors.toCollection(TreeSet::new)),
                terms.quorum(),
                terms.answerBy(),
                terms.supersedes());
    }

    AgreementTerms terms() {
        return new AgreementTerms(
                firstYear,
                lastYear,
                budget,
                lead,
                leadShare,
                key,
                Objects.requireNonNullElse(roundingRule, RoundingRule.LARGEST_REMAINDER),
                quorum,
                answerBy,
                supersedes);
    }
}
