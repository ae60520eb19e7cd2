package dk.knudepunkt.cofinancing.cluster.resultcontract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A result contract as the API and the pages show it. */
@Schema(name = "ResultContract")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultContractView(
        @Schema(examples = "food") String cluster,
        @Schema(examples = "2021") int year,
        @Nullable LocalDate agreedOn,
        List<DeliverableView> deliverables,
        List<CriterionView> criteria,
        @Nullable EvaluationView evaluation,
        long version) {

    static ResultContractView of(ResultContract contract, List<Criterion> criteria, LocalDate today) {
        var deliverables = contract.deliverables();
        return new ResultContractView(
                contract.clusterCode(),
                contract.year(),
                contract.agreedOn().orElse(null),
                IntStream.range(0, deliverables.size())
                        .mapToObj(i -> DeliverableView.of(i + 1, deliverables.get(i), today))
                        .toList(),
                criteria.stream()
                        .map(criterion -> CriterionView.of(criterion, contract))
                        .toList(),
                contract.evaluation().map(EvaluationView::of).orElse(null),
                contract.version());
    }

    /** How many of the deliverables are delivered, for the n beside it. */
    public long delivered() {
        return deliverables.stream()
                .filter(deliverable -> deliverable.status() == DeliverableStatus.DELIVERED)
                .count();
    }

    /** Counted from one. */
    DeliverableView deliverable(int no) {
        return deliverables.get(no - 1);
    }

    CriterionView criterion(int no) {
        return criteria.stream()
                .filter(criterion -> criterion.no() == no)
                .findFirst()
                .orElseThrow(() -> ResultContractProblem.noSuchCriterion(no));
    }

    /** What an evaluation can be held against: the one that stands, or the contract, which has no such fields. */
    Object evaluated() {
        return evaluation == null ? this : evaluation;
    }

    public long answered() {
        return criteria.stream()
                .filter(criterion -> criterion.verdict() != null)
                .count();
    }

    @Schema(name = "ResultContractDeliverable")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliverableView(
            @Schema(examples = "1", description = "Counted from one, in the order of the contract")
            int no,

            @Schema(examples = "Fire netværksmøder for fødevarevirksomheder")
            String title,

            LocalDate dueOn,
            DeliverableStatus status,

            @Schema(description = "Due before today and still open")
            boolean late,

            @Schema(description = "The states it may go to") List<DeliverableStatus> next,
            @Nullable String note) {

        /** What a form offers: to stay, or to go on. */
        public List<DeliverableStatus> choices() {
            return Stream.concat(Stream.of(status), next.stream()).toList();
        }

        static DeliverableView of(int no, Deliverable deliverable, LocalDate today) {
            return new DeliverableView(
                    no,
                    deliverable.title(),
                    deliverable.dueOn(),
                    deliverable.status(),
                    deliverable.isLate(today),
                    deliverable.status().next().stream().sorted().toList(),
                    deliverable.note());
        }
    }

    @Schema(name = "ResultContractCriterion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CriterionView(
            @Schema(examples = "1") int no,
            String textDa,
            String textEn,

            @Schema(description = "Absent until it is answered") @Nullable
            CriterionVerdict verdict,

            @Nullable String answer) {

        static CriterionView of(Criterion criterion, ResultContract contract) {
            var answer = contract.answerTo(criterion.no());
            return new CriterionView(
                    criterion.no(),
                    criterion.danish(),
                    criterion.english(),
                    answer.map(CriterionAnswer::verdict).orElse(null),
                    answer.map(CriterionAnswer::answer).orElse(null));
        }
    }

    @Schema(name = "ResultContractEvaluation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvaluationView(
            LocalDate heldOn,
            String method,
            @Nullable Integer participants,
            String summary,
            @Nullable String link) {

        static EvaluationView of(Evaluation evaluation) {
            return new EvaluationView(
                    evaluation.heldOn(),
                    evaluation.method(),
                    evaluation.participants(),
                    evaluation.summary(),
                    evaluation.link());
        }
    }
}
