package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.contract.ContractStatus.Step;
import dk.knudepunkt.goals.house.ContractKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The performance contract of a house for one calendar year. */
@Entity
public class Contract {

    @EmbeddedId
    private ContractKey id;

    private List<String> parties;
    private String frameworkAgreement;
    private @Nullable Integer carriedOverFrom;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    private int amendments;
    private @Nullable LocalDate agreedOn;
    private @Nullable String agreedMinutes;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedMinutes;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "contract_house", referencedColumnName = "house", insertable = false, updatable = false)
    @JoinColumn(name = "contract_year", referencedColumnName = "year", insertable = false, updatable = false)
    @OrderBy("id.no")
    private Set<Goal> goals;

    protected Contract() {}

    public Contract(ContractKey key, List<String> parties, String frameworkAgreement, Collection<Goal> goals) {
        this.id = key;
        this.parties = List.copyOf(parties);
        this.frameworkAgreement = frameworkAgreement;
        this.goals = new LinkedHashSet<>(goals);
        this.status = ContractStatus.ACTIVE;
    }

    /**
     * The draft of a later year's contract, which applies to that year until its own is agreed: the same goals on the same
     * terms. What was measured or reported for this year stays behind, for it is no result of the other.
     */
    public Contract carriedOverTo(int laterYear) {
        var carried = new Contract(
                id.in(laterYear),
                parties,
                frameworkAgreement,
                goals.stream().map(goal -> goal.carriedOverTo(laterYear)).toList());
        carried.carriedOverFrom = id.year();
        carried.status = ContractStatus.DRAFT;
        return carried;
    }

    /** It was looked through, and every goal answers its four questions. */
    public void lint() {
        allow(Step.LINTING);
        var open = goals.stream()
                .filter(goal -> goal.answers().open() > 0)
                .map(Goal::no)
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            throw ContractProblem.unanswered(open);
        }
        status = ContractStatus.LINTED;
    }

    /** What was looked through has changed, and has to be looked through again; what is agreed stays so. */
    public void changed() {
        allow(Step.AMENDMENT);
        if (status == ContractStatus.LINTED) {
            status = ContractStatus.DRAFT;
        }
    }

    /** A goal's answers are others now; of what is agreed only open ones are filled in, since anything else is an amendment. */
    public void answer(Goal goal, GoalAnswers given) {
        changed();
        if (status == ContractStatus.ACTIVE && !given.keeps(goal.answers())) {
            throw ContractProblem.answersAgreed();
        }
        goal.answer(given);
    }

    /** A target asks for another value; gives the number of the change. */
    public int amend(String code, BigDecimal value, @Nullable String minutes) {
        if (status == ContractStatus.ACTIVE && minutes == null) {
            throw ContractProblem.minutesMissing().at("/minutes");
        }
        changed();
        target(code).askFor(value);
        return ++amendments;
    }

    /** The contact council has agreed, as its minutes say. */
    public void activate(LocalDate on, String minutes, LocalDate today) {
        allow(Step.ACTIVATION);
        requireBetween(firstDay().minusYears(1), on, today);
        status = ContractStatus.ACTIVE;
        agreedOn = on;
        agreedMinutes = minutes;
    }

    /** Its year is over and settled: nothing is agreed anew any more. */
    public void close(LocalDate on, String minutes, LocalDate today) {
        allow(Step.CLOSING);
        requireBetween(lastDay().plusDays(1), on, today);
        status = ContractStatus.CLOSED;
        closedOn = on;
        closedMinutes = minutes;
    }

    /** What is settled is not counted otherwise any more. */
    public void requireUnsettled() {
        if (status == ContractStatus.CLOSED) {
            throw ContractProblem.notNow(status).insteadOf(status.steps());
        }
    }

    private void allow(Step step) {
        if (!status.steps().contains(step)) {
            throw ContractProblem.notNow(status).insteadOf(status.steps());
        }
    }

    private static void requireBetween(LocalDate first, LocalDate on, LocalDate today) {
        if (on.isBefore(first) || on.isAfter(today)) {
            throw ContractProblem.outOfRange(first, today).at("/on");
        }
    }

    public long version() {
        return version;
    }

    public ContractStatus status() {
        return status;
    }

    /** When it was agreed on; null where it is not, or where the papers do not say. */
    public @Nullable LocalDate agreedOn() {
        return agreedOn;
    }

    /** Where that can be read. */
    public @Nullable String agreedMinutes() {
        return agreedMinutes;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable String closedMinutes() {
        return closedMinutes;
    }

    public ContractKey key() {
        return id;
    }

    public int year() {
        return id.year();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year(), 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year(), 12, 31);
    }

    public List<String> parties() {
        return parties;
    }

    public String frameworkAgreement() {
        return frameworkAgreement;
    }

    /** The year whose contract of the same house this one repeats, null when it was agreed for its own year. */
    public @Nullable Integer carriedOverFrom() {
        return carriedOverFrom;
    }

    public Set<Goal> goals() {
        return goals;
    }

    public Goal goal(int no) {
        return goals.stream()
                .filter(goal -> goal.no() == no)
                .findFirst()
                .orElseThrow(() -> ContractProblem.goalNotFound(id, no));
    }

    public Stream<Target> targets() {
        return goals.stream().flatMap(goal -> goal.targets().stream());
    }

    public Goal goalOf(Target target) {
        return goal(target.goalNo());
    }

    public Target target(String code) {
        return targets()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ContractProblem.targetNotFound(id, code));
    }
}
