package dk.knudepunkt.cases.newcustomer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How new the company of a course was at its start, as the API and the pages show it. */
@Schema(name = "NewCustomer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewcomerView(
        @Schema(
                description =
                        "The judgement that holds, reading by reading; none for a course from before there were any")
        List<NewcomerReading> readings,

        @Schema(description = "All judgements, the last first: the first was made when the course started")
        List<NewcomerJudgement> judgements,

        @Schema(examples = "1", description = "How often it was judged")
        long version) {

    @Schema(name = "NewCustomerReading")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewcomerReading(NewnessReading reading, Newness answer, NewcomerEvidence evidence) {

        private static NewcomerReading of(NewnessVerdict verdict) {
            return new NewcomerReading(verdict.reading(), verdict.answer(), NewcomerEvidence.of(verdict.evidence()));
        }
    }

    @Schema(name = "NewCustomerEvidence", description = "What decided")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewcomerEvidence(
            @Schema(
                    description =
                            "COURSE: an earlier course; CONTACT: what another system told; HISTORY: from when to when the systems know")
            NewnessEvidence.Kind kind,

            @Nullable UUID courseId,
            @Schema(examples = "vaeksthuset") @Nullable String system,

            @Schema(
                    examples = "2020-03-01",
                    description =
                            "The day of it; of histories the first that none knows, or from which on all is known")
            @Nullable
            LocalDate on) {

        private static NewcomerEvidence of(NewnessEvidence evidence) {
            return new NewcomerEvidence(evidence.kind(), evidence.courseId(), evidence.system(), evidence.on());
        }
    }

    @Schema(name = "NewCustomerJudgement")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewcomerJudgement(
            @Schema(examples = "1") int number,
            Instant judgedAt,

            @Schema(examples = "triage", description = "Subject of whoever had it judged anew") @Nullable
            String judgedBy,

            @Schema(examples = "The old customers have been imported since") @Nullable
            String reason,

            List<NewcomerReading> readings) {

        private static NewcomerJudgement of(NewnessJudgement judgement) {
            return new NewcomerJudgement(
                    judgement.number(),
                    judgement.at(),
                    judgement.by(),
                    judgement.reason(),
                    judgement.verdicts().stream().map(NewcomerReading::of).toList());
        }
    }

    static NewcomerView of(List<NewnessJudgement> judgements) {
        var shown = judgements.stream().map(NewcomerJudgement::of).toList();
        return new NewcomerView(shown.isEmpty() ? List.of() : shown.getFirst().readings(), shown, shown.size());
    }
}
