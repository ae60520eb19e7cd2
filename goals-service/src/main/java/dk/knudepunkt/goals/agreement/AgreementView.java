package dk.knudepunkt.goals.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.ContractStatus;
import dk.knudepunkt.goals.contract.Goal;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a contract has come, and how it differs from the one that it began as. */
@Schema(name = "ContractAgreement")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementView(
        @JsonUnwrapped ContractKey contract,
        ContractStatus status,

        @Schema(description = "The year on whose terms it was begun") @Nullable
        Integer carriedOverFrom,

        @Nullable LocalDate agreedOn,

        @Schema(examples = "KKR Sjælland 10. december 2025, punkt 4") @Nullable
        String agreedMinutes,

        @Nullable LocalDate closedOn,
        @Nullable String closedMinutes,
        List<AgreementGoal> goals,

        @Schema(description = "What a target asks for now, where that is not what it asked for in the other year")
        List<AgreementDifference> differences,

        List<AgreementAmendment> amendments,

        @Schema(
                examples = "48",
                description = "How many findings nobody has dismissed: they warn, and hold nothing up; see findings")
        long openFindings,

        @Schema(description = "What you may do now; the names are sub-resources", examples = "[\"linting\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static AgreementView of(
            Contract contract,
            @Nullable Contract before,
            List<Amendment> amendments,
            long openFindings,
            boolean mayPrepare) {
        return new AgreementView(
                contract.key(),
                contract.status(),
                contract.carriedOverFrom(),
                contract.agreedOn(),
                contract.agreedMinutes(),
                contract.closedOn(),
                contract.closedMinutes(),
                contract.goals().stream().map(AgreementGoal::of).toList(),
                before == null ? List.of() : differences(before, contract),
                amendments.stream().map(AgreementAmendment::of).toList(),
                openFindings,
                mayPrepare
                        ? contract.status().steps().stream()
                                .map(ContractStatus.Step::toString)
                                .toList()
                        : List.of(),
                contract.version());
    }

    private static List<AgreementDifference> differences(Contract before, Contract now) {
        return now.targets()
                .flatMap(target -> before.targets()
                        .filter(old -> old.code().equals(target.code()))
                        .flatMap(old -> AgreementDifference.between(old, target)))
                .toList();
    }

    /** A goal with the answers that it gives; one that is absent is not given yet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementGoal(
            @Schema(examples = "9") int no,
            Wording title,

            @Schema(description = "How it is measured") @Nullable
            String measured,

            @Schema(description = "How one can tell whether it is met") @Nullable
            String decided,

            @Schema(description = "When it is met") @Nullable
            String met,

            @Schema(description = "Who reports to whom, and when") @Nullable
            String reported,

            @Schema(examples = "2", description = "How many of the four are not given yet")
            int open,

            @Schema(examples = "0", description = "Which a change of the answers has to name")
            long version) {

        static AgreementGoal of(Goal goal) {
            var answers = goal.answers();
            return new AgreementGoal(
                    goal.no(),
                    goal.terms().title(),
                    answers.measured(),
                    answers.decided(),
                    answers.met(),
                    answers.reported(),
                    answers.open(),
                    goal.version());
        }
    }

    /** A target that asks for something else than it did, or stands without the baseline that it had. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementDifference(
            @Schema(examples = "9.1") String target,
            Wording title,
            @Nullable Unit unit,
            @Schema(examples = "600") @Nullable BigDecimal before,
            @Schema(examples = "650") @Nullable BigDecimal now,

            @Schema(description = "It had a baseline, which belongs to the other year and is still to be found")
            boolean baselineMissing) {

        static Stream<AgreementDifference> between(Target old, Target target) {
            var before = old.terms().value();
            var now = target.terms().value();
            var missing = old.baseline() != null && target.baseline() == null;
            var isSame = before == null ? now == null : now != null && before.compareTo(now) == 0;
            return isSame && !missing
                    ? Stream.of()
                    : Stream.of(new AgreementDifference(
                            target.code(),
                            target.terms().title(),
                            target.terms().unit(),
                            before,
                            now,
                            missing));
        }
    }

    /** A change of what a target asks for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementAmendment(
            @Schema(examples = "1") int number,
            @Schema(examples = "9.1") String target,
            @Schema(examples = "600") BigDecimal before,
            @Schema(examples = "650") BigDecimal after,
            String reason,

            @Schema(description = "Where the agreement can be read") @Nullable
            String minutes,

            @Schema(examples = "analyst", description = "The id of the account")
            String by,

            Instant at) {

        static AgreementAmendment of(Amendment amendment) {
            return new AgreementAmendment(
                    amendment.number(),
                    amendment.target().code(),
                    amendment.before(),
                    amendment.after(),
                    amendment.reason(),
                    amendment.minutes().orElse(null),
                    amendment.recordedBy(),
                    amendment.recordedAt());
        }
    }
}
