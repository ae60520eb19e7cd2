package dk.knudepunkt.cofinancing.cluster.resultcontract;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is agreed with a cluster office for a year, how it answers the criteria, and how the year was evaluated. */
@Entity
class ResultContract {

    @Id
    private UUID id;

    @Version
    private long version;

    private String clusterCode;
    private int year;
    private @Nullable LocalDate agreedOn;

    @ElementCollection
    @CollectionTable(name = "result_contract_deliverable")
    @OrderColumn(name = "position")
    private List<Deliverable> deliverables = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "result_contract_answer")
    @MapKeyColumn(name = "criterion_no")
    private Map<Integer, CriterionAnswer> answers = new HashMap<>();

    private @Nullable Evaluation evaluation;

    protected ResultContract() {}

    ResultContract(String clusterCode, int year, @Nullable LocalDate agreedOn) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.clusterCode = clusterCode;
        this.year = year;
        this.agreedOn = agreedOn;
    }

    /** Promises one more thing, within the year or the months in which the year is wound up. */
    void promise(String title, LocalDate dueOn) {
        if (dueOn.getYear() != year && dueOn.getYear() != year + 1) {
            throw ResultContractProblem.dueOutsideYear(year).at("/dueOn");
        }
        deliverables.add(Deliverable.planned(title, dueOn));
    }

    /** @param no of the deliverable, counted from one */
    void move(int no, DeliverableStatus status, @Nullable String note) {
        if (no < 1 || no > deliverables.size()) {
            throw ResultContractProblem.noSuchDeliverable(no);
        }
        deliverables.set(no - 1, deliverables.get(no - 1).movedTo(status, note));
    }

    void answer(int criterion, CriterionAnswer answer) {
        answers.put(criterion, answer);
    }

    void evaluate(Evaluation held) {
        if (held.heldOn().getYear() < year) {
            throw ResultContractProblem.evaluatedTooEarly(year).at("/heldOn");
        }
        evaluation = held;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String clusterCode() {
        return clusterCode;
    }

    int year() {
        return year;
    }

    Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    List<Deliverable> deliverables() {
        return List.copyOf(deliverables);
    }

    Optional<CriterionAnswer> answerTo(int criterion) {
        return Optional.ofNullable(answers.get(criterion));
    }

    Optional<Evaluation> evaluation() {
        return Optional.ofNullable(evaluation);
    }
}
