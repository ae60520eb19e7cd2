package dk.knudepunkt.cofinancing.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.cofinancing.agreement.AgreementStatus.Action;
import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.agreement.party.Answer;
import dk.knudepunkt.cofinancing.agreement.party.PartyAnswer;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.platform.register.Municipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of an agreement as the API and the pages show it. */
@Schema(name = "Agreement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementView(
        UUID id,
        @Schema(examples = "food") String cluster,
        ClusterName clusterName,
        @Schema(examples = "1") int version,
        AgreementStatus status,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"acceptance\", \"decline\"]")
        List<String> actions,

        @JsonUnwrapped AgreementTermsView terms,
        @Schema(description = "By municipality code") List<AgreementParty> parties,
        @JsonUnwrapped AgreementMilestones milestones,

        @Schema(description = "Counts the changes; the ETag")
        long revision) {

    static final List<String> COLUMNS = List.of(
            "id",
            "cluster",
            "clusterName",
            "version",
            "status",
            "firstYear",
            "lastYear",
            "supersededFrom",
            "lead",
            "leadName",
            "budget",
            "leadShare",
            "keyDate",
            "parties",
            "accepted");

    public static AgreementView of(AgreementVersion agreement, List<Action> actions) {
        return new AgreementView(
                agreement.id(),
                agreement.cluster().code(),
                agreement.cluster().name(),
                agreement.version(),
                agreement.status(),
                actions.stream().map(Action::toString).toList(),
                AgreementTermsView.of(agreement),
                agreement.parties().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(party -> AgreementParty.of(party.getKey(), party.getValue()))
                        .toList(),
                AgreementMilestones.of(agreement.milestones()),
                agreement.revision());
    }

    /** As a row of a file: the parties are counted in it. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                id,
                cluster,
                clusterName.da(),
                version,
                status,
                terms.firstYear,
                terms.lastYear,
                terms.supersededFrom,
                terms.lead,
                Municipality.nameOf(terms.lead),
                terms.budget,
                terms.leadShare,
                terms.keyDate,
                parties.size(),
                accepted());
    }

    /** How many have accepted. */
    public long accepted() {
        return parties.stream()
                .filter(party -> party.answer() == Answer.ACCEPTED)
                .count();
    }

    /** What is agreed on, and in which years it still holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgreementTermsView(
            @Schema(examples = "2021") int firstYear,
            @Schema(examples = "2024") int lastYear,

            @Schema(description = "From this year on a later version holds instead", examples = "2024") @Nullable
            Integer supersededFrom,

            @Schema(examples = "1000000") long budget,
            @Schema(examples = "330") String lead,
            @Schema(examples = "500000") long leadShare,
            AllocationKey key,
            @Schema(examples = "2021-01-01") LocalDate keyDate,
            UUID populationId,
            RoundingRule roundingRule,

            @Schema(description = "How many must accept; absent where all must", examples = "12") @Nullable
            Integer quorum,

            @Schema(description = "The last day to answer") @Nullable
            LocalDate answerBy,

            @Nullable Integer supersedes) {

        static AgreementTermsView of(AgreementVersion agreement) {
            var terms = agreement.terms();
            return new AgreementTermsView(
                    terms.firstYear(),
                    terms.lastYear(),
                    agreement.supersededFrom().orElse(null),
                    terms.budget(),
                    terms.lead(),
                    terms.leadShare(),
                    terms.key(),
                    agreement.keyDate(),
                    agreement.population().id(),
                    terms.roundingRule(),
                    terms.quorum(),
                    terms.answerBy(),
                    terms.supersedes());
        }
    }

    /** Who brought it on its way, and when; of what came with the installation nobody did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgreementMilestones(
            @Nullable Instant draftedAt,

            @Schema(description = "Subject of the account", examples = "finance-greve") @Nullable
            String proposedBy,

            @Nullable Instant proposedAt,

            @Schema(description = "When it took effect, lapsed or was taken back") @Nullable
            Instant settledAt) {

        static AgreementMilestones of(Milestones milestones) {
            return new AgreementMilestones(
                    milestones.draftedAt(), milestones.proposedBy(), milestones.proposedAt(), milestones.settledAt());
        }
    }

    @Schema(description = "A municipality that was asked, and what it answered")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgreementParty(
            @Schema(examples = "253") String municipalityCode,
            @Schema(examples = "Greve") String municipality,
            Answer answer,

            @Schema(description = "Absent while pending, and where only the minutes are known") @Nullable
            Instant answeredAt,

            @Schema(description = "Subject of the account that registered the answer", examples = "finance-greve")
            @Nullable
            String answeredBy,

            @Schema(examples = "Byrådet 14.12.2026, punkt 7") @Nullable
            String minutesReference,

            @Schema(description = "Set where it leaves before the agreement ends") @Nullable
            AgreementDeparture withdrawal) {

        static AgreementParty of(String code, PartyAnswer answer) {
            var left = answer.withdrawal();
            return new AgreementParty(
                    code,
                    Municipality.nameOf(code),
                    answer.answer(),
                    answer.at(),
                    answer.by(),
                    answer.minutesReference(),
                    left == null
                            ? null
                            : new AgreementDeparture(left.from(), left.at(), left.by(), left.minutesReference()));
        }
    }

    public record AgreementDeparture(
            @Schema(examples = "2027", description = "The first year in which it pays no more")
            int fromYear,

            Instant registeredAt,
            @Schema(examples = "finance-greve") String registeredBy,

            @Schema(examples = "Byrådet 14.12.2026, punkt 8")
            String minutesReference) {}
}
