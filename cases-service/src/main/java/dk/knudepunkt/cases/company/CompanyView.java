package dk.knudepunkt.cases.company;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company as the API and the pages show it. */
@Schema(name = "Company")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanyView(
        @Schema(examples = "12345674") String cvr,

        @Schema(examples = "Eksempel Maskinfabrik ApS", description = "Absent as long as it is on its way") @Nullable
        String name,

        @Schema(examples = "269", description = "Of the head office") @Nullable
        String municipalityCode,

        @Schema(examples = "284100", description = "Danish industry code (DB07), six digits") @Nullable
        String industryCode,

        @Schema(examples = "42") @Nullable Integer employees,

        @Schema(description = "It does not want to be written to, in an evaluation neither")
        boolean advertisingProtected,

        @Schema(examples = "post@eksempel.example") @Nullable
        String email,

        @Schema(examples = "+4570102030") @Nullable String phone,

        @Schema(description = "Its places of business, where the business register told them")
        List<Place> places,

        @Schema(examples = "[\"99100001\"]", description = "Numbers that answer with this company")
        List<String> aliases,

        Instant registeredAt,

        @Schema(
                description =
                        "What you may do now: the names of sub-resources to POST to, and description, which you PUT",
                examples = "[\"description\",\"merge\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static CompanyView of(Company company, List<Company> aliases, CompanyScope scope) {
        var card = company.card();
        return new CompanyView(
                company.cvr(),
                card.name(),
                card.municipalityCode(),
                card.industryCode(),
                card.employees(),
                card.advertisingProtected(),
                card.email(),
                card.phone(),
                company.places(),
                aliases.stream().map(Company::cvr).toList(),
                company.registeredAt(),
                actions(scope),
                company.version());
    }

    private static List<String> actions(CompanyScope scope) {
        return Stream.concat(
                        scope.mayKeep() ? Stream.of("description") : Stream.empty(),
                        scope.mayMerge() ? Stream.of("merge") : Stream.empty())
                .toList();
    }

    /** What a page calls it. */
    public String title() {
        return name == null ? "CVR " + cvr : name;
    }
}
